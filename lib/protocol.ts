import * as z from 'zod/mini';
import type { Erased } from './erase/erase.ts';
import type { CardAnswer } from './words/card-table.ts';

/*
 * Every message between the surfaces, in one list. What a page's reader may ask of the background is apart from
 * what our own pages may: a reader runs beside a stranger's page, so it is trusted with as little as will do.
 */

const id = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));
const certainty = z.enum(['certain', 'possible']);

/** One person met on a page. `count` is the number of mentions, short ones included. */
export const findingSchema = z.strictObject({ person: id, certainty, count: z.int().check(z.positive()) });
export type Finding = z.infer<typeof findingSchema>;

/** What the reader said of one person, as far as it holds on a page. */
export interface JudgedHere {
  readonly person: string;
  readonly verdict: 'not' | 'is';
  readonly scope: 'article' | 'site';
}

/** The people of whom the reader said on a page: not this one, or yes, this one. */
export interface JudgedPeople {
  readonly not: readonly string[];
  readonly are: readonly string[];
}

/** From the reader in a page to the background. Each name has what it carries; the answers are in `ReaderAnswers`. */
export const readerMessage = z.discriminatedUnion('kind', [
  /**
   * The people found so far in this frame, in order of certainty and first mention. Empty when the last mention has
   * gone. `styled` is true when the frame has the style for marks.
   */
  z.strictObject({
    kind: z.literal('page.found'),
    findings: z.array(findingSchema).check(z.maxLength(500)),
    styled: z.boolean(),
  }),
  /** A name may stand in this frame: put there what recognises it. */
  z.strictObject({ kind: z.literal('recogniser.load') }),
  /** The reader pointed at a name: put the card's code into this frame. */
  z.strictObject({ kind: z.literal('card.load') }),
  /** The record to show in the card. */
  z.strictObject({ kind: z.literal('card.person'), person: id }),
  /** Open one of our pages in a tab beside this one. It carries no word about the page it was opened from. */
  z.strictObject({
    kind: z.literal('open'),
    surface: z.enum(['letter', 'petition', 'message', 'case', 'follow', 'report']),
    person: id,
  }),
  /** Open a source of a person's record, by its number: no page can have another address opened. */
  z.strictObject({ kind: z.literal('source.open'), person: id, source: z.int(), inFront: z.boolean() }),
  /** Not this person, said in the card; or taken back. Every open page of the site then asks anew. */
  z.strictObject({
    kind: z.literal('judge'),
    person: id,
    verdict: z.enum(['not-here', 'not-on-site', 'undo']),
  }),
]);
export type ReaderMessage = z.infer<typeof readerMessage>;

/** How a page is to be treated. */
export interface Treatment {
  /** Which mentions are marked. `none`, as on a quiet site: nothing may be marked, listened for or added. */
  readonly marks: 'all' | 'certain' | 'none';
  /** True where a page must not be able to tell: it is not scrolled either, nor is anything in it selected. */
  readonly quiet: boolean;
  /** How long the pointer rests on a name before its card opens, in ms. */
  readonly hoverDelayMs: number;
  /** Size of the card's text in per cent of the browser's; 100 when left out. */
  readonly textSize?: number;
  /** Whom the reader judged here. */
  readonly judged?: JudgedPeople;
}
export interface ReaderAnswers {
  'page.found': Treatment;
  'recogniser.load': { readonly loaded: boolean };
  'card.load': { readonly loaded: boolean };
  'card.person': CardAnswer;
  open: null;
  'source.open': null;
  judge: { readonly kept: boolean };
}

/** From our own pages (popup, casebook, welcome) to the background. */
export const surfaceMessage = z.discriminatedUnion('kind', [
  /** What was found in a tab. */
  z.strictObject({ kind: z.literal('tab.findings'), tabId: z.int() }),
  /** Read a page outside the news list, once, on the reader's click (activeTab). */
  z.strictObject({ kind: z.literal('tab.read'), tabId: z.int() }),
  /** Be quiet, or not, on a host; said in a private window, it holds in private windows alone and is not kept. */
  z.strictObject({
    kind: z.literal('quiet.set'),
    // The longest that a host can be.
    host: z.string().check(z.maxLength(253)),
    quiet: z.boolean(),
    inPrivate: z.optional(z.boolean()),
  }),
  /** What the reader says of a person on a tab's page. */
  z.strictObject({
    kind: z.literal('judgement.set'),
    tabId: z.int(),
    person: id,
    verdict: z.enum(['not-here', 'not-on-site', 'is', 'undo']),
  }),
  /** Take back one kept judgement, by its key and host as `judgementsKept` lists them. */
  z.strictObject({
    kind: z.literal('judgement.takeBack'),
    key: z.string().check(z.maxLength(1_000)),
    host: z.string().check(z.maxLength(253)),
  }),
  /**
   * Erase everything, and with `granted` give back what the reader allowed. The background does it, since a popup
   * may be gone before it is done; the page that asks has asked the reader.
   */
  z.strictObject({ kind: z.literal('erase.all'), granted: z.boolean() }),
]);
export type SurfaceMessage = z.infer<typeof surfaceMessage>;

export interface TabState {
  /** Undefined where no reader answers: a page outside the list, a store page, a new tab; or not in time. */
  readonly findings?: readonly Finding[];
  /** True while more may be found: the page is not read to its end yet, or is too busy to answer. */
  readonly reading: boolean;
  readonly host?: string;
  /** Why no extension may read this page; undefined where one may, or does. */
  readonly closed?: 'browser' | 'store' | 'file' | 'pdf';
  readonly quiet: boolean;
  /** True when the reader's settings make every site quiet. */
  readonly quietEverywhere: boolean;
  /** Which mentions are marked on pages that are not quiet. */
  readonly marks: 'all' | 'certain' | 'none';
  /** By what leave the site is read: it is on the news list, the reader said so of it or of all sites, or none. */
  readonly access: 'news' | 'site' | 'all' | 'none';
  /** True when a click may have this page read. */
  readonly canRead: boolean;
  /** In a private window, where nothing is kept. */
  readonly inPrivate: boolean;
  /** What the reader said of people here, if anything: those who are not meant are not among the findings. */
  readonly judged?: readonly JudgedHere[];
}
export interface SurfaceAnswers {
  'tab.findings': TabState;
  'tab.read': { readonly started: boolean };
  'quiet.set': null;
  'judgement.set': { readonly kept: boolean };
  'judgement.takeBack': { readonly kept: boolean };
  'erase.all': Erased;
}

/**
 * From the background or the popup to the reader in a page. The reader has no schema library in it: only Vigil itself
 * can send to it, and it does nothing for what it does not know.
 */
export const pageCommand = z.discriminatedUnion('kind', [
  /** Who was found? The answer comes from the page itself, so it is never out of date. */
  z.strictObject({ kind: z.literal('findings.tell') }),
  /** The same, to be answered when the page has been read to its end once. */
  z.strictObject({ kind: z.literal('findings.whole') }),
  z.strictObject({ kind: z.literal('mention.next') }),
  z.strictObject({ kind: z.literal('mention.previous') }),
  /** Open the card of the name at the caret or in view; close the one that is open. */
  z.strictObject({ kind: z.literal('mention.toggle') }),
  /** Back to where the reader was before going from name to name. */
  z.strictObject({ kind: z.literal('mention.back') }),
  /** A card has opened in another frame of this tab, and there is only ever one. */
  z.strictObject({ kind: z.literal('card.close') }),
  /** Scroll to the next mention of one person, and open the card there. */
  z.strictObject({ kind: z.literal('mention.show'), person: id }),
  /** The reader has taken back the leave to read this site: end, and take down everything. */
  z.strictObject({ kind: z.literal('reader.end') }),
  /** A setting has changed, or quiet was switched, or somebody was judged: report again, and treat the page as the answer says. */
  z.strictObject({ kind: z.literal('treatment.ask') }),
]);
export type PageCommand = z.infer<typeof pageCommand>;

/** What the reader of a page has found so far. */
export interface PageFindings {
  readonly findings: readonly Finding[];
  /** True until the page has been read to its end once. */
  readonly reading: boolean;
}
export const pageFindings = z.strictObject({ findings: z.array(findingSchema), reading: z.boolean() });

export interface PageAnswers {
  'findings.tell': PageFindings;
  'findings.whole': PageFindings;
  /** False where there is none to go to, or the page must not move. */
  'mention.next': boolean;
  'mention.previous': boolean;
  'mention.toggle': boolean;
  'mention.back': boolean;
  'card.close': null;
  'mention.show': boolean;
  'reader.end': null;
  'treatment.ask': null;
}
