import browser from 'webextension-polyfill';
import type { SurfaceAnswers, SurfaceMessage } from '../protocol.ts';
import { hostOf } from './hosts.ts';
import { addMarksStyle, removeMarksStyle } from './marks-style.ts';
import { findingsOn, readTab, tellPage } from './page-reader.ts';
import { isQuiet, setQuiet } from './quiet-sites.ts';

type Handlers = {
  [Kind in SurfaceMessage['kind']]: (
    message: Extract<SurfaceMessage, { kind: Kind }>,
  ) => Promise<SurfaceAnswers[Kind]>;
};

/** What our own pages may ask, and what is done for them. */
export const surfaceHandlers: Handlers = {
  'tab.findings': async ({ tabId }) => {
    const [findings, tab] = await Promise.all([findingsOn(tabId), browser.tabs.get(tabId)]);
    const host = hostOf(tab.url);
    return {
      ...(findings && { findings }),
      ...(host && { host }),
      quiet: host !== undefined && (await isQuiet(host)),
      canRead: host !== undefined && findings === undefined,
    };
  },
  'tab.read': async ({ tabId }) => ({ started: await readTab(tabId) }),
  'quiet.set': async ({ host, quiet }) => {
    await setQuiet(host, quiet);
    // The answer does not wait for the pages: one that is busy would hold up the switch.
    void tabsOn(host).then((tabs) =>
      // A host below may have a word of its own.
      Promise.all(tabs.map(async (tab) => setMarks(tab.tabId, !(await isQuiet(tab.host))))),
    );
    return null;
  },
};

async function setMarks(tabId: number, marks: boolean): Promise<void> {
  if (marks) {
    if (!(await findingsOn(tabId))) return;
    await addMarksStyle(tabId);
    await tellPage(tabId, { kind: 'marks.set', marks });
    return;
  }
  // Taking down needs no answer: the message waits until the page has time for it.
  await tellPage(tabId, { kind: 'marks.set', marks });
  // A tab that Vigil may not touch has no style of ours either.
  await removeMarksStyle(tabId).catch(() => undefined);
}

/** The open tabs that show a host or one below it, as far as Vigil may know: those it may read. */
async function tabsOn(host: string): Promise<{ tabId: number; host: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => {
    const shown = hostOf(url);
    return id !== undefined && shown !== undefined && (shown === host || shown.endsWith(`.${host}`))
      ? [{ tabId: id, host: shown }]
      : [];
  });
}
