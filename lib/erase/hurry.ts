import browser, { type Tabs } from 'webextension-polyfill';
import { type Erased, eraseEverything } from './erase.ts';

/** A page that asks whether it may be closed does not hold up the erasing. */
const patienceInMs = 400;

/** For a hurry, by keyboard: closes Vigil's own pages and erases everything. Asks nothing. */
export async function eraseInAHurry(): Promise<Erased> {
  const closing = closeOwnPages().catch(() => undefined);
  await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, patienceInMs))]);
  return eraseEverything();
}

async function closeOwnPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const own = tabs.filter(({ url }) => url?.startsWith(browser.runtime.getURL('')));
  const stays = new Set(tabs.filter((tab) => !own.includes(tab)).map(({ windowId }) => windowId));
  const emptied = new Set(own.map(({ windowId }) => windowId).filter((id) => !stays.has(id)));
  // A window without a tab closes, and with the last one the browser: an empty page takes their place.
  await Promise.all(
    [...emptied].map((windowId) => browser.tabs.create(windowId === undefined ? {} : { windowId })),
  );
  await browser.tabs.remove(own.flatMap(({ id }: Tabs.Tab) => id ?? []));
}
