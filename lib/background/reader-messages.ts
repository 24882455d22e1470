import browser, { type Runtime } from 'webextension-polyfill';
import type { ReaderAnswers, ReaderMessage } from '../protocol.ts';
import { showCount } from './badge.ts';
import { findingsInFrames, together } from './frames.ts';
import { hostOf } from './hosts.ts';
import { addMarksStyle, removeMarksStyle } from './marks-style.ts';
import { findingsOn } from './page-reader.ts';
import { personById } from './people.ts';
import { openSurface } from './surfaces.ts';
import { treatmentOf } from './treatment.ts';

type Handlers = {
  [Kind in ReaderMessage['kind']]: (
    message: Extract<ReaderMessage, { kind: Kind }>,
    from: { readonly tabId: number; readonly frameId: number; readonly sender: Runtime.MessageSender },
  ) => Promise<ReaderAnswers[Kind]>;
};

/** What the reader of a page may ask, and what is done for it. */
export const readerHandlers: Handlers = {
  'page.found': async ({ findings, styled }, { tabId, frameId, sender }) => {
    const people =
      frameId === 0 ? together(findings, await findingsInFrames(tabId)) : await findingsOn(tabId);
    await showCount(tabId, (people ?? findings).length);
    const treatment = await treatmentOf(hostOf(sender.url), sender.tab?.incognito);
    const marks = treatment.marks !== 'none';
    if (marks && !styled) await addMarksStyle(tabId, frameId);
    if (!marks && styled) await removeMarksStyle(tabId, frameId);
    return treatment;
  },
  'card.load': async (_message, { tabId, frameId }) => {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['card.js'] });
    return { loaded: true };
  },
  'card.person': ({ person }) => personById(person),
  open: async ({ surface, person }, { sender }) => {
    await openSurface(surface, person, sender.tab);
    return null;
  },
};
