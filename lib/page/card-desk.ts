import { anchorOf } from './anchor.ts';
import type { ReaderBridge } from './bridge.ts';
import type { CardOpener, OpenCard } from './card/contract.ts';
import { type Place, samePlace } from './places.ts';

/** Keeps the one card that may be open, and fetches its code when the first is wanted. */
export class CardDesk {
  readonly #bridge: ReaderBridge;
  readonly #signal: AbortSignal;
  #opener: Promise<CardOpener> | undefined;
  #wanted: Place | undefined;
  #card: OpenCard | undefined;

  constructor(bridge: ReaderBridge, signal: AbortSignal) {
    this.#bridge = bridge;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** The host of the open card. */
  get host(): Element | undefined {
    return this.#card?.host;
  }

  /** The place whose card is open, or about to be. */
  get shown(): Place | undefined {
    return this.#wanted;
  }

  async open(place: Place, focus: boolean): Promise<void> {
    if (!focus && samePlace(place, this.#wanted)) return;
    this.close();
    this.#wanted = place;
    const person = this.#bridge.person(place.person);
    try {
      this.#opener ??= this.#bridge.loadCard();
      const opener = await this.#opener;
      const anchor = anchorOf(place);
      if (this.#wanted !== place || this.#signal.aborted || !anchor) return;
      this.#card = opener({
        anchor,
        certainty: place.certainty,
        printed: place.printed,
        person,
        focus,
        open: (surface) => {
          this.#bridge.open(surface, place.person);
          this.close();
        },
        closed: () => this.#forget(),
      });
    } catch {
      // The card could not be fetched: the extension was updated under the page, or its permission taken back.
      this.#opener = undefined;
      if (this.#wanted === place) this.#wanted = undefined;
    }
  }

  close(): void {
    const card = this.#card;
    this.#forget();
    card?.close();
  }

  /** Closes the card unless the reader is in the middle of it. */
  leave(): void {
    if (!this.#card?.focused) this.close();
  }

  /** The name has gone from the page: so does its card. */
  closeUnless(stillThere: (place: Place) => boolean): void {
    if (this.#wanted && !stillThere(this.#wanted)) this.close();
  }

  #forget(): void {
    this.#card = undefined;
    this.#wanted = undefined;
  }
}
