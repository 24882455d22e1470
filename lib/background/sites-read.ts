import browser from 'webextension-polyfill';
import news from '../../generated/news-sites.json' with { type: 'json' };
import type { PageCommand } from '../protocol.ts';
import { allowedPatterns } from '../tab/site-access.ts';
import { findingsOn, readTab } from './page-reader.ts';

const id = 'reader-by-leave';

/** One bringing into line after another: two at once would register twice. */
let last: Promise<void> = Promise.resolve();

/**
 * Makes the reader run on exactly the sites that the reader has allowed: a registration for them, the reader in tabs
 * that are already open, and the end of it in tabs that it may no longer read. Called at every start, since leave can
 * be given and taken in the browser's own settings while Vigil is off, and whenever it changes.
 */
export function followLeave(): Promise<void> {
  last = last.then(bringIntoLine, bringIntoLine);
  return last;
}

async function bringIntoLine(): Promise<void> {
  const matches = await allowedPatterns();
  await register(matches);
  const tabs = await browser.tabs.query({});
  const allowed =
    matches.length > 0
      ? new Set((await browser.tabs.query({ url: matches })).map((tab) => tab.id))
      : undefined;
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded) return;
      // An address that may not be seen is one that may not be read.
      if (url === undefined) await endReaders(id);
      else if (allowed?.has(id) && !(await isRead(id))) await readTab(id);
    }),
  );
}

/** A page too busy to say is taken for one that is not: a second reader takes the place of the first. */
async function isRead(tabId: number): Promise<boolean> {
  const answer = await findingsOn(tabId);
  return answer !== undefined && answer !== 'late';
}

async function register(matches: readonly string[]): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (before) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches: [...matches],
    // The manifest has the reader run there already.
    excludeMatches: news.matches,
    js: ['reader.js'],
    runAt: 'document_idle' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (before) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** In the page and all its frames. Most tabs have no reader to hear it. */
async function endReaders(tabId: number): Promise<void> {
  const end: PageCommand = { kind: 'reader.end' };
  await browser.tabs.sendMessage(tabId, end).catch(() => undefined);
}
