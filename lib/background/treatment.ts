import browser from 'webextension-polyfill';
import type { Treatment } from '../protocol.ts';
import { readSettings } from '../settings/store.ts';
import { isQuiet } from './quiet-sites.ts';

/** How the pages of a host are to be treated, by what the reader chose. A page that has no host is left alone. */
export async function treatmentOf(host: string | undefined, inPrivate = false): Promise<Treatment> {
  const { marks, hoverDelayMs, textSize, quietEverywhere } = await readSettings();
  const quiet = quietEverywhere || host === undefined || (await isQuiet(host, inPrivate));
  return { marks: quiet ? 'none' : marks, quiet, hoverDelayMs, textSize };
}

/** Has the readers in some tabs ask again how to treat their pages. A page that is busy does so when it has time. */
export async function treatAnew(tabIds: readonly number[]): Promise<void> {
  const asked = tabIds.map((tabId) => browser.tabs.sendMessage(tabId, { kind: 'treatment.ask' }));
  // Most tabs have no reader.
  await Promise.allSettled(asked);
}

/** The same for every open page. */
export async function treatAllAnew(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await treatAnew(tabs.flatMap(({ id }) => id ?? []));
}
