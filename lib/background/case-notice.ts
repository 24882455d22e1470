import browser from 'webextension-polyfill';
import { newsToTell } from '../casebook/case-news.ts';
import { onChange } from '../casebook/changes.ts';
import { hasDatabase } from '../casebook/database.ts';
import { datasetNow } from '../dataset-now.ts';
import { readSettings } from '../settings/store.ts';
import { chosenWords } from '../words/chosen.ts';

/*
 * One notice when a followed case has changed, for those who asked for it. It names nobody, since others may see the
 * screen; what changed stands behind the click. The casebook and the popup say it by themselves.
 */

const noticeId = 'vigil.changes';

/** Tells of changes now and whenever some are found, until `until` aborts. */
export function tellChanges(until: AbortSignal): void {
  const tell = () => void tellOnce().catch(() => undefined);
  onChange((what) => {
    if (what === 'news') tell();
  }, until);
  tell();
}

/** Shows one notice of whatever was never told. Where none may be shown nothing counts as told. */
async function tellOnce(): Promise<void> {
  const { remind } = await readSettings();
  if (!remind.changes || !(await hasDatabase())) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const news = await newsToTell(await datasetNow());
  if (!news.ok || news.value.length === 0) return;
  const words = await chosenWords();
  await browser.notifications.create(noticeId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: words('popup.title'),
    message: words('remind.changes', { count: news.value.length }),
  });
}

/** Opens the followed cases when the notice was clicked. */
export async function changesClicked(id: string): Promise<void> {
  if (id !== noticeId) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL('casebook.html#/following') });
}
