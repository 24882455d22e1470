import type { Cast, Named } from './cast.ts';
import { Draw } from './draw.ts';
import { proseOf, sentences, type Tongue } from './prose.ts';

/** A page at an address of its own that an article shows in a frame. */
export interface Framed {
  readonly url: string;
  readonly html: string;
}

/** What kind of article is wanted. */
export interface Order {
  readonly seed: number;
  readonly address: string;
  readonly tongue: Tongue;
  /** How many people it names, if there are so many. */
  readonly people: number;
  /** Between 0 and 1: how near to the largest of its kind it may come. */
  readonly reach: number;
  /** True for one that comes exactly that near. */
  readonly largest: boolean;
}

/**
 * Where one article is written: hands out prose, sentences that name somebody who is to be counted, and sentences that
 * stand where nothing is read, whose people are not.
 */
export class Desk {
  readonly draw: Draw;
  readonly tongue: Tongue;
  readonly named = new Set<string>();
  readonly marks: string[] = [];
  readonly frames: Framed[] = [];
  readonly #order: Order;
  readonly #met: Named[] = [];
  readonly #toName: Named[];
  readonly #others: readonly Named[];

  constructor(cast: Cast, order: Order) {
    this.#order = order;
    this.draw = new Draw(order.seed);
    this.tongue = order.tongue;
    const all = this.draw.some(cast[order.tongue], Number.POSITIVE_INFINITY);
    this.#toName = all.slice(0, order.people);
    this.#others = all.slice(order.people);
  }

  /** How many are still to be named. */
  get left(): number {
    return this.#toName.length;
  }

  prose(length: number): string {
    return proseOf(this.draw, this.tongue, length);
  }

  /** A sentence that names the next one; prose when all have been named. `wrap` puts the name into markup. */
  sentence(wrap: (name: string) => string = (name) => name): string {
    const next = this.#toName.shift();
    if (!next) return this.prose(60);
    this.#met.push(next);
    this.named.add(next.person);
    this.marks.push(next.name);
    return sentences[this.tongue](wrap(next.name));
  }

  /** A sentence that names somebody who was named before; the next one where nobody was. */
  again(): string {
    if (this.#met.length === 0) return this.sentence();
    const { name } = this.draw.from(this.#met);
    this.marks.push(name);
    return sentences[this.tongue](name);
  }

  /** A sentence that is listed, but in which nothing can be marked: a picture's. */
  caption(): string {
    const before = this.marks.length;
    const said = this.sentence();
    this.marks.length = before;
    return said;
  }

  /** The sentences of all who are still to be named. */
  rest(): string[] {
    return Array.from({ length: this.left }, () => this.sentence());
  }

  /** A sentence for a place where nobody reads. */
  decoy(): string {
    return sentences[this.tongue](this.draw.from(this.#others).name);
  }

  /** Puts a page beside the article, on the same site or another, and gives back its address. */
  frame(body: string, origin = new URL(this.#order.address).origin): string {
    const url = `${origin}/frame-${this.#order.seed}-${this.frames.length}`;
    this.frames.push({ url, html: `<!doctype html><link rel="icon" href="data:,">${body}` });
    return url;
  }

  /** What comes of `write`, so many times. */
  times(count: number, write: (i: number) => string): string {
    return Array.from({ length: count }, (_, i) => write(i)).join('');
  }

  /** A size of its kind: of any order of magnitude up to what the article may reach. */
  size(least: number, most: number): number {
    const highest = Math.max(least, Math.round(most * this.#order.reach));
    return this.#order.largest ? highest : this.draw.magnitude(least, highest);
  }
}
