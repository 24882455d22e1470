import type { Certainty } from '../recognition/mention.ts';
import type { CardOpener, CardSurface, NotThem } from './card/contract.ts';
import type { JudgedPeople } from './judged.ts';
import type { Recogniser } from './watch.ts';

/** One person met on a page. `count` is the number of mentions, short ones included. */
export interface Finding {
  readonly person: string;
  readonly certainty: Certainty;
  readonly count: number;
}

/** How a page is to be treated. */
export interface Treatment {
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

/** What a reader of a page may ask of the rest of Vigil: over messages in a news page, directly on our own page. */
export interface ReaderBridge {
  /** Tells who was found, whenever that changes. With `marks: 'none'` the page must be left exactly as it is. */
  found(findings: readonly Finding[]): Promise<Treatment>;
  /** Fetches the card's code; asked for once, when the first name is pointed at. */
  loadCard(): Promise<CardOpener>;
  /** What the card shows of a person. */
  person(id: string): Promise<unknown>;
  /** Opens a page of Vigil's own: whatever has consequences happens there, never beside a stranger's scripts. */
  open(surface: CardSurface, person: string): void;
  /** Opens a source of a person's record, by its number, without a word about this page. */
  openSource(person: string, source: number, inFront: boolean): void;
  /** Keeps that somebody is not meant here; false where it could not be kept. Without it, nothing can be judged. */
  judge?(person: string, verdict: NotThem): Promise<boolean>;
  /** False once the extension was updated or removed under an open page. Without it, always alive. */
  alive?(): boolean;
}

/** What a page is watched with: the bridge of the reader that may come of it, and the way to get that reader. */
export interface WatchBridge extends ReaderBridge {
  /** Fetches what recognises names; asked for when the gate has let something through. */
  loadRecogniser(): Promise<Recogniser>;
}
