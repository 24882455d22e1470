import browser, { type Runtime } from 'webextension-polyfill';
import type { ReaderAnswers, ReaderMessage } from '../protocol.ts';
import { showCount } from './badge.ts';
import { hostOf } from './hosts.ts';
import { addMarksStyle } from './marks-style.ts';
import { personById } from './people.ts';
import { isQuiet } from './quiet-sites.ts';
import { openSurface } from './surfaces.ts';

type Handlers = {
  [Kind in ReaderMessage['kind']]: (
    message: Extract<ReaderMessage, { kind: Kind }>,
    from: { readonly tabId: number; readonly frameId: number; readonly sender: Runtime.MessageSender },
  ) => Promise<ReaderAnswers[Kind]>;
};

/** What the reader of a page may ask, and what is done for it. */
export const readerHandlers: Handlers = {
  'page.found': async ({ findings, first }, { tabId, frameId, sender }) => {
    await showCount(tabId, findings.length);
    const host = hostOf(sender.url);
    const marks = host !== undefined && !(await isQuiet(host));
    if (marks && first) await addMarksStyle(tabId, frameId);
    return { marks };
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
