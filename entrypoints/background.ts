import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { changesClicked, tellChanges } from '../lib/background/case-notice.ts';
import { runCommand } from '../lib/background/commands.ts';
import { forgetOnAlarm, keepForgetting } from '../lib/background/forgetting.ts';
import { addMenu, menuClicked, retitleMenu } from '../lib/background/look-up.ts';
import { answer } from '../lib/background/messages.ts';
import { entered, sayHowTo, suggestions } from '../lib/background/omnibox.ts';
import { forgetPrivateWords } from '../lib/background/private-windows.ts';
import { keepReminders, noticeClicked, remind } from '../lib/background/reminders.ts';
import { followLeave } from '../lib/background/sites-read.ts';
import { closeStorageToPages } from '../lib/background/storage-access.ts';
import { treatAllAnew } from '../lib/background/treatment.ts';
import { writeChoices } from '../lib/casebook/backup/choices.ts';
import { keepSynced } from '../lib/casebook/sync/keep-synced.ts';
import { goOnAfterErasing } from '../lib/erase/guard.ts';
import { readSettings, watchSettings } from '../lib/settings/store.ts';
import { watchNews } from '../lib/watch-news.ts';

/** Keeps nothing in memory: the browser may end and begin it again at any time. */
export default defineBackground(() => {
  goOnAfterErasing();
  void closeStorageToPages();
  const forEver = new AbortController().signal;
  keepSynced(forEver);
  watchNews(forEver);
  tellChanges(forEver);
  // Settings of a backup that a browser ended too early to write.
  void writeChoices().catch(() => undefined);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender),
  );
  watchSettings((settings) => {
    void treatAllAnew();
    void keepReminders(settings);
    void keepForgetting(settings);
    void retitleMenu();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    void remind(name);
    void forgetOnAlarm(name);
  });
  // There are no notices until the reader has given leave for them.
  browser.notifications?.onClicked.addListener((id) => {
    void noticeClicked(id);
    void changesClicked(id);
  });
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
  // Firefox for Android has no windows.
  browser.windows?.onRemoved.addListener(() => void forgetPrivateWords());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void addMenu();
    void followLeave();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  // Leave may have been given or taken while the browser was closed, and the browser's own language changed.
  browser.runtime.onStartup.addListener(() => {
    void followLeave();
    void retitleMenu();
    void readSettings().then((settings) => Promise.all([keepReminders(settings), keepForgetting(settings)]));
  });
  browser.permissions.onAdded.addListener(() => void followLeave());
  browser.permissions.onRemoved.addListener(() => void followLeave());
  // Firefox for Android has neither menus nor an address bar that takes keywords.
  browser.contextMenus?.onClicked.addListener((info, tab) => void menuClicked(info, tab));
  browser.omnibox?.onInputStarted.addListener(() => void sayHowTo());
  browser.omnibox?.onInputChanged.addListener((text, suggest) => void suggestions(text).then(suggest));
  browser.omnibox?.onInputEntered.addListener((text) => void entered(text));
});
