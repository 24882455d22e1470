import { anchorOf } from './anchor.ts';
import type { ReaderBridge } from './bridge.ts';
import type { CardOpener, NotThem, OpenCard } from './card/contract.ts';
import { type Place, samePlace } from './places.ts';

/** What is known of a person is waited for this long; then the card opens with the printed name alone. */
const patienceInMs = 250;

/** Keeps the one card that may be open, and fetches its code when the first is wanted. */
export class CardDesk {
  readonly #bridge: ReaderBridge;
  readonly #signal: AbortSignal;
  readonly #textSize: () => number | undefined;
  #opener: Promise<CardOpener> | undefined;
  #wanted: Place | undefined;
  #card: OpenCard | undefined;
  /** True once “not this person” was said in the open card. */
  #judged = false;

  constructor(
    bridge: ReaderBridge,
    signal: AbortSignal,
    textSize: () => number | undefined = () => undefined,
  ) {
    this.#bridge = bridge;
    this.#textSize = textSize;
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
    const facts = this.#bridge.person(place.person);
    try {
      this.#opener ??= this.#bridge.loadCard();
      // Mostly the record is as quick as the card: then it opens once, at its full size.
      const [opener] = await Promise.all([this.#opener, soon(facts)]);
      const anchor = anchorOf(place);
      if (this.#wanted !== place || this.#signal.aborted || !anchor) return;
      this.#card = opener({
        anchor,
        certainty: place.certainty,
        printed: place.printed,
        facts,
        focus,
        textSize: this.#textSize() ?? 100,
        open: (surface) => {
          this.#bridge.open(surface, place.person);
          this.close();
        },
        openSource: (source, inFront) => this.#bridge.openSource(place.person, source, inFront),
        ...(this.#bridge.judge && { judge: (verdict) => this.#judge(place.person, verdict) }),
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

  /** Closes a card that is open, and lets one come that is on its way. */
  closeOpen(): void {
    if (this.#card) this.close();
  }

  /** Closes the card unless the reader is in the middle of it. */
  leave(): void {
    if (!this.#card?.focused) this.close();
  }

  /** The name has gone from the page: so does its card. One in which the mark was just taken away stays, for undoing. */
  closeUnless(stillThere: (place: Place) => boolean): void {
    if (this.#wanted && !this.#judged && !stillThere(this.#wanted)) this.close();
  }

  async #judge(person: string, verdict: NotThem): Promise<boolean> {
    this.#judged = true;
    return (await this.#bridge.judge?.(person, verdict)) ?? false;
  }

  #forget(): void {
    this.#card = undefined;
    this.#wanted = undefined;
    this.#judged = false;
  }
}

function soon(facts: Promise<unknown>): Promise<unknown> {
  const late = new Promise((give) => setTimeout(give, patienceInMs));
  return Promise.race([facts.catch(() => undefined), late]);
}
