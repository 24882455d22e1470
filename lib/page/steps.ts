import { compareInPage } from './order.ts';
import { isLaidOut, type Place, rangeOf } from './places.ts';

/**
 * Where in the page the reader last went by keyboard, so that "next" means the next one from there; or from what the
 * window shows, where the reader has moved on since.
 */
export class Steps {
  #at: Place | undefined;

  /** The first of some places behind where the reader is; round to the first one at the end. */
  after(places: readonly Place[]): Place | undefined {
    return this.#goTo(places, 1);
  }

  before(places: readonly Place[]): Place | undefined {
    return this.#goTo(places.toReversed(), -1);
  }

  /** The place at the caret; or the one last gone to, if it is in view; or the first in view. */
  here(places: readonly Place[]): Place | undefined {
    const shown = places.filter(isLaidOut);
    const caret = document.getSelection()?.anchorNode ? document.getSelection()?.getRangeAt(0) : undefined;
    const atCaret = caret && shown.find((place) => touches(place, caret));
    this.#at = atCaret ?? (this.#at && isInView(this.#at) ? this.#at : shown.find(isInView));
    return this.#at;
  }

  #goTo(places: readonly Place[], direction: 1 | -1): Place | undefined {
    const shown = places.filter(isLaidOut);
    const here = this.#at && isInView(this.#at) ? this.#at.start : undefined;
    const next = here
      ? shown.find(({ start }) => compareInPage(start, here) * direction > 0)
      : shown.find((place) => isAhead(place, direction));
    this.#at = next ?? shown[0];
    return this.#at;
  }
}

const boxOf = (place: Place): DOMRect | undefined => rangeOf(place)?.getBoundingClientRect();

function isInView(place: Place): boolean {
  const box = boxOf(place);
  return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
}

/** True of what the window shows, or what lies beyond it in a direction. */
function isAhead(place: Place, direction: 1 | -1): boolean {
  const box = boxOf(place);
  return box !== undefined && (direction === 1 ? box.bottom > 0 : box.top < innerHeight);
}

function touches(place: Place, caret: Range): boolean {
  const range = rangeOf(place);
  if (!range || range.startContainer.getRootNode() !== caret.startContainer.getRootNode()) return false;
  return (
    range.compareBoundaryPoints(Range.END_TO_START, caret) <= 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, caret) >= 0
  );
}
