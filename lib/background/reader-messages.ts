import browser, { type Runtime } from 'webextension-polyfill';
import { hostOf } from '../dataset/web-address.ts';
import type { Finding, ReaderAnswers, ReaderMessage } from '../protocol.ts';
import { showCount } from './badge.ts';
import { cardFacts } from './card-facts.ts';
import { closeOtherCards, findingsInFrames, together } from './frames.ts';
import { judgedOn, judgeOn, peopleOf } from './judging.ts';
import { addMarksStyle, removeMarksStyle } from './marks-style.ts';
import { findingsOn } from './page-reader.ts';
import { withoutRecord } from './people.ts';
import { noteSeen } from './seen.ts';
import { openSource, openSurface } from './surfaces.ts';
import { treatmentOf } from './treatment.ts';

/** A frame too busy to close its card holds up no other one for longer than this. */
const closingInMs = 150;

type Handlers = {
  [Kind in ReaderMessage['kind']]: (
    message: Extract<ReaderMessage, { kind: Kind }>,
    from: { readonly tabId: number; readonly frameId: number; readonly sender: Runtime.MessageSender },
  ) => Promise<ReaderAnswers[Kind]>;
};

/** What the reader of a page may ask, and what is done for it. */
export const readerHandlers: Handlers = {
  'page.found': async ({ findings, styled }, { tabId, frameId, sender }) => {
    const people = frameId === 0 ? together(findings, await findingsInFrames(tabId)) : await peopleOn(tabId);
    const said = peopleOf(await judgedOn(pageOf(sender)));
    const gone = await withoutRecord((people ?? findings).map(({ person }) => person));
    const judged = { ...said, not: [...said.not, ...gone] };
    // A page that has only just been opened does not know yet what was said of it.
    const meant = (people ?? findings).filter(({ person }) => !judged.not.includes(person));
    await showCount(tabId, meant.length);
    void noteSeen(pageOf(sender), meant);
    const treatment = await treatmentOf(siteOf(sender), sender.tab?.incognito);
    const marks = treatment.marks !== 'none';
    if (marks && !styled) await addMarksStyle(tabId, frameId);
    if (!marks && styled) await removeMarksStyle(tabId, frameId);
    return { ...treatment, judged };
  },
  'recogniser.load': async (_message, { tabId, frameId }) => {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['recogniser.js'],
      injectImmediately: true,
    });
    return { loaded: true };
  },
  'card.load': async (_message, { tabId, frameId }) => {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['card.js'] });
    return { loaded: true };
  },
  'card.person': async ({ person }, { tabId, frameId }) => {
    // The card opens with these facts: by then, none is open elsewhere.
    const closed = Promise.race([closeOtherCards(tabId, frameId), pause(closingInMs)]);
    const [facts] = await Promise.all([cardFacts(person), closed]);
    return facts;
  },
  open: async ({ surface, person }, { sender }) => {
    await openSurface(surface, person, sender.tab);
    return null;
  },
  'source.open': async ({ person, source, inFront }, { sender }) => {
    await openSource(person, source, sender.tab, inFront);
    return null;
  },
  judge: async ({ person, verdict }, { sender }) => ({
    kept: await judgeOn(pageOf(sender), person, verdict),
  }),
};

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** The people of a page and its frames; undefined where the page does not answer. */
async function peopleOn(tabId: number): Promise<readonly Finding[] | undefined> {
  const answer = await findingsOn(tabId);
  return answer === 'late' ? undefined : answer?.findings;
}

/** A frame whose text stands in the page has no host of its own; it has its page's. */
const siteOf = ({ url, tab }: Runtime.MessageSender) => hostOf(url) ?? hostOf(tab?.url);

/** The page a reader belongs to; that of a frame, to the page around it. */
const pageOf = ({ url, tab }: Runtime.MessageSender) => ({
  url: tab?.url ?? url,
  incognito: tab?.incognito ?? false,
});
