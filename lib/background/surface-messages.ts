import browser from 'webextension-polyfill';
import { hostOf } from '../dataset/web-address.ts';
import { eraseEverything } from '../erase/erase.ts';
import type { SurfaceAnswers, SurfaceMessage } from '../protocol.ts';
import { judgeOn, takeBackOn } from './judging.ts';
import { findingsOn, readTab } from './page-reader.ts';
import { setQuiet } from './quiet-sites.ts';
import { stateOf } from './tab-state.ts';
import { treatAnew } from './treatment.ts';

type Handlers = {
  [Kind in SurfaceMessage['kind']]: (
    message: Extract<SurfaceMessage, { kind: Kind }>,
  ) => Promise<SurfaceAnswers[Kind]>;
};

/** What our own pages may ask, and what is done for them. */
export const surfaceHandlers: Handlers = {
  'tab.findings': async ({ tabId }) => {
    const [answer, tab] = await Promise.all([findingsOn(tabId), browser.tabs.get(tabId)]);
    return stateOf(tab, answer);
  },
  'tab.read': async ({ tabId }) => ({ started: await readTab(tabId) }),
  'quiet.set': async ({ host, quiet, inPrivate }) => {
    await setQuiet(host, quiet, inPrivate);
    // The answer does not wait for the pages: one that is busy would hold up the switch.
    void tabsOn(host).then(treatAnew);
    return null;
  },
  'judgement.set': async ({ tabId, person, verdict }) => ({
    kept: await judgeOn(await browser.tabs.get(tabId), person, verdict),
  }),
  'judgement.takeBack': async ({ key, host }) => ({ kept: await takeBackOn(key, host) }),
  'erase.all': ({ granted }) => eraseEverything({ granted }),
};

/** The open tabs that show a host or one below it, as far as Vigil may know: those it may read. */
async function tabsOn(host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => {
    const shown = hostOf(url);
    return id !== undefined && shown !== undefined && (shown === host || shown.endsWith(`.${host}`))
      ? [id]
      : [];
  });
}
