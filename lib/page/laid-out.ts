import { isLaidOut, type Sight } from './places.ts';

/** No more mentions are asked after at once: each costs the page some microseconds. */
const mostAtOnce = 100;

/** Which mentions are laid out; remembered as of the last time when all were asked after, a few at a time. */
export class LaidOut {
  #known = new WeakMap<Sight, boolean>();

  /** Asks after all, with rests. */
  *ask(sights: readonly Sight[]): Generator<undefined, void> {
    for (const sight of sights) {
      this.#known.set(sight, isLaidOut(sight));
      yield;
    }
  }

  /** As it was when last asked. */
  was = (sight: Sight): boolean => this.#known.get(sight) ?? isLaidOut(sight);

  /** Those laid out now: a menu may have opened since. On a page with very many names, as it was when last asked. */
  now(sights: readonly Sight[]): readonly Sight[] {
    return sights.filter(sights.length > mostAtOnce ? this.was : isLaidOut);
  }
}
