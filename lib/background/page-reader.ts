import browser from 'webextension-polyfill';
import { type PageAnswers, type PageCommand, type PageFindings, pageFindings } from '../protocol.ts';
import { findingsInFrames, together } from './frames.ts';

/** For whoever cannot wait for a page that is too busy to answer, or that nobody sees. */
const patienceInMs = 400;

/** Tells the reader of a tab's page something; undefined where there is none. As late as the page is busy. */
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

/**
 * Who was found on a tab's page, however long it takes to answer; undefined where no reader does. With `whole`, when it
 * has been read to its end once.
 */
export async function findingsOnPage(tabId: number, whole = false): Promise<PageFindings | undefined> {
  const answer = await tellPage(tabId, { kind: whole ? 'findings.whole' : 'findings.tell' });
  return pageFindings.safeParse(answer).data;
}

/** Who was found on a tab's page and in its frames; undefined where no reader answers, `late` where not in time. */
export async function findingsOn(tabId: number): Promise<PageFindings | 'late' | undefined> {
  const late = new Promise<'late'>((give) => setTimeout(give, patienceInMs, 'late'));
  const [page, frames] = await Promise.all([
    Promise.race([findingsOnPage(tabId), late]),
    Promise.race([findingsInFrames(tabId), late]),
  ]);
  if (page === undefined || page === 'late') return page;
  return frames === 'late' ? page : { ...page, findings: together(page.findings, frames) };
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
