import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { ReaderMessage, SurfaceMessage } from '../protocol.ts';

/** A reader in somebody's page, or one of our own pages by the name of its file. */
export type Asker = 'reader' | 'popup' | 'casebook' | 'welcome' | 'compose' | 'petition' | 'message';
type Kind = ReaderMessage['kind'] | SurfaceMessage['kind'];

/**
 * Who may ask what. A reader runs beside a stranger's page, in a process that the page may have taken over, so it gets
 * as little as will do; and of our own pages each gets what it has a button for.
 */
export const askers: Readonly<Record<Kind, readonly Asker[]>> = {
  'page.found': ['reader', 'welcome'],
  'recogniser.load': ['reader'],
  'card.load': ['reader'],
  'card.person': ['reader'],
  open: ['reader', 'welcome'],
  'source.open': ['reader', 'welcome'],
  judge: ['reader'],
  'tab.findings': ['popup', 'casebook'],
  'tab.read': ['popup'],
  'quiet.set': ['popup', 'casebook'],
  'judgement.set': ['popup', 'casebook'],
  'judgement.takeBack': ['casebook'],
  'erase.all': ['casebook'],
};

export const mayAsk = (asker: Asker, kind: Kind): boolean => askers[kind].includes(asker);

/** What a message asks for. Throws a ZodError for a message that is none of ours. */
export function kindOf(message: unknown): Kind {
  return kindSchema.parse(message).kind;
}

/**
 * Who sent a message, by what the browser says of the sender and not by what the message says. Throws for another
 * extension, for a page of ours that asks nothing, and for what stands in no tab.
 */
export function askerOf({ id, url, tab }: Runtime.MessageSender): Asker {
  if (id !== browser.runtime.id) throw new Error('refused: not Vigil');
  const home = browser.runtime.getURL('');
  if (!url?.startsWith(home)) {
    if (tab?.id === undefined) throw new Error('refused: no reader in a tab');
    return 'reader';
  }
  return ownPage.parse(url.slice(home.length));
}

const kindSchema = z.looseObject({ kind: z.enum(Object.keys(askers) as [Kind, ...Kind[]]) });

/** The file of one of our pages, whatever follows it in the address. */
const ownPage = z.pipe(
  z.pipe(
    z.string(),
    z.transform((path) => /^([a-z]+)\.html(?=[?#]|$)/.exec(path)?.[1]),
  ),
  z.enum(['popup', 'casebook', 'welcome', 'compose', 'petition', 'message']),
);
