import { compareInPage } from './order.ts';
import { isLaidOut, type Place } from './places.ts';

/** Where in the page the reader last went by keyboard, so that "next" means the next one from there. */
export class Steps {
  #at: Place | undefined;

  /** The first of some places behind where the reader is; round to the first one at the end. */
  after(places: readonly Place[]): Place | undefined {
    return this.#goTo(places, 1);
  }

  before(places: readonly Place[]): Place | undefined {
    return this.#goTo(places.toReversed(), -1);
  }

  #goTo(places: readonly Place[], direction: 1 | -1): Place | undefined {
    const shown = places.filter(isLaidOut);
    const here = this.#at?.start;
    const gone = !here?.node.isConnected;
    const next = gone ? undefined : shown.find(({ start }) => compareInPage(start, here) * direction > 0);
    this.#at = next ?? shown[0];
    return this.#at;
  }
}
