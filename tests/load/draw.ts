/** Random choices that one seed decides: the same seed makes the same articles on every machine. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, and without, 1. Mulberry32: https://github.com/cprosche/mulberry32 */
  number(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.number() * (most - least + 1));
  }

  /** A whole number whose orders of magnitude are equally likely. */
  magnitude(least: number, most: number): number {
    return Math.round(least * (most / least) ** this.number());
  }

  chance(probability: number): boolean {
    return this.number() < probability;
  }

  from<One>(list: readonly One[]): One {
    const one = list[Math.floor(this.number() * list.length)];
    if (one === undefined) throw new Error('there is nothing to draw from');
    return one;
  }

  /** So many different ones, in any order. */
  some<One>(list: readonly One[], count: number): One[] {
    const left = [...list];
    const drawn: One[] = [];
    while (drawn.length < count && left.length > 0)
      drawn.push(...left.splice(Math.floor(this.number() * left.length), 1));
    return drawn;
  }
}
