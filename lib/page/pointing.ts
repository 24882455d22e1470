import { type Place, rangeOf } from './places.ts';
import { roleOf } from './text/tags.ts';

/** The way from an event's target outwards is followed no further than this. */
const deepest = 12;

/**
 * Finds the name under the pointer. The element under the pointer is what the event itself tells, open shadow trees
 * included, so a move anywhere but over a marked paragraph costs one look-up and no layout. What lies over the
 * text hides it: a name under a menu is not pointed at. An edge drawn over a headline by its own link
 * (`a::after { inset: 0 }`, usual on front pages) is, since the link holds the name.
 */
export class Pointing {
  #places = new WeakMap<EventTarget, Place[]>();

  /** Every element from a name's own parent up to its paragraph leads to the name. */
  learn(places: readonly Place[]): void {
    this.#places = new WeakMap();
    for (const place of places) {
      const around = new Set([...linesAround(place.start.node), ...linesAround(place.end.node)]);
      for (const element of around) {
        const known = this.#places.get(element);
        if (known) known.push(place);
        else this.#places.set(element, [place]);
      }
    }
  }

  /** The name at a point of the window, given the innermost element there. */
  placeAt(target: EventTarget | undefined, x: number, y: number): Place | undefined {
    if (!target) return undefined;
    return this.#places.get(target)?.find((place) => covers(place, x, y));
  }
}

/** True when a name is drawn at a point of the window. */
export function covers(place: Place, x: number, y: number): boolean {
  for (const box of rangeOf(place)?.getClientRects() ?? [])
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  return false;
}

function* linesAround(node: Node): Generator<Element> {
  let element = node.parentElement;
  for (let depth = 0; element && depth < deepest; depth++) {
    yield element;
    if (roleOf(element) !== 'inline') return;
    element = element.parentElement;
  }
}
