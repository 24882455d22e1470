import browser from 'webextension-polyfill';
import type { Finding, PageAnswers, PageCommand } from '../protocol.ts';
import { findingsInFrames, together } from './frames.ts';

/** A page that is too busy to answer is treated as one that is not read. */
const patienceInMs = 400;

/** Tells the reader of a tab's page something; undefined where there is none. */
export async function tellPage<Kind extends PageCommand['kind']>(
  tabId: number,
  command: Extract<PageCommand, { kind: Kind }>,
): Promise<PageAnswers[Kind] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, command, { frameId: 0 })) as PageAnswers[Kind] | undefined;
  } catch {
    // "Receiving end does not exist": a new tab, a store page, a page off the list.
    return undefined;
  }
}

/** Who was found on a tab's page and in its frames; undefined where no reader answers. */
export async function findingsOn(tabId: number): Promise<readonly Finding[] | undefined> {
  const late = new Promise<undefined>((give) => setTimeout(give, patienceInMs, undefined));
  const [page, frames] = await Promise.all([
    Promise.race([tellPage(tabId, { kind: 'findings.tell' }), late]),
    Promise.race([findingsInFrames(tabId), late]),
  ]);
  return page && together(page, frames ?? []);
}

/** Starts a reader in a tab outside the news list; the reader's click gave leave for it. */
export async function readTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['reader.js'] });
    return true;
  } catch {
    // A page that no extension may read: a store, the browser's own pages.
    return false;
  }
}
