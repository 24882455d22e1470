import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { runCommand } from '../lib/background/commands.ts';
import { answer } from '../lib/background/messages.ts';
import { treatAllAnew } from '../lib/background/treatment.ts';
import { watchSettings } from '../lib/settings/store.ts';

/** Keeps nothing in memory: the browser may end and begin it again at any time. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender),
  );
  watchSettings(() => void treatAllAnew());
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
});
