import type { Certainty } from '../../recognition/mention.ts';

/** Where a card belongs: the name it must never cover. The shape of a virtual element of floating-ui. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRectList;
  readonly contextElement: Element;
}

/** Pages of Vigil's own that a card leads to. */
export type CardSurface = 'letter' | 'petition' | 'message' | 'case' | 'follow' | 'report';

/** “Not this person”, and how far it reaches; or that taken back. */
export type NotThem = 'not-here' | 'not-on-site' | 'undo';

/** What a card is asked to show, and whom it tells. */
export interface CardRequest {
  readonly anchor: Anchor;
  readonly certainty: Certainty;
  /** The name as the page prints it. */
  readonly printed: string;
  /** What is to be shown of the person, still on its way. */
  readonly facts: Promise<unknown>;
  /** True when opened by keyboard: then the card takes the focus, and gives it back. */
  readonly focus: boolean;
  /** Size of its text in per cent of the browser's, as the reader chose it. */
  readonly textSize: number;
  open(surface: CardSurface): void;
  openSource(source: number, inFront: boolean): void;
  /** False where it could not be kept. Left out where nothing can be judged: on a page of our own. */
  judge?(verdict: NotThem): Promise<boolean>;
  /** The card was closed from inside: by its button, by Escape, or by tabbing out of it. */
  closed(): void;
}

/** What the opener does for the view inside a card. */
export interface CardTools {
  /** Closes the card, as its button and Escape do. */
  close(): void;
  /** Has screen readers say something without moving to it. */
  announce(text: string): void;
  /** A voice of this computer for the language of a name, by the tags it may have. */
  localVoice(speaks: (tag: string) => boolean): Promise<((text: string) => void) | undefined>;
}

/** A card that is open. Two never are: closing is left to whoever opened it. */
export interface OpenCard {
  /** The one element that Vigil adds to a page. */
  readonly host: Element;
  /** True while the focus is in the card: it must not vanish under the reader's hands. */
  readonly focused: boolean;
  close(): void;
}

export type CardOpener = (request: CardRequest) => OpenCard;
