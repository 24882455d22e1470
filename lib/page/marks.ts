import type { Certainty } from '../recognition/mention.ts';
import { type Place, samePlace } from './places.ts';

/** Names in the page's registry, styled by public/marks.css. They say nothing of who is marked, or why. */
const names: Record<Certainty, string> = { certain: 'vigil-a', possible: 'vigil-b' };
const certainties = Object.keys(names) as Certainty[];

/**
 * Marks names through the CSS Custom Highlight API, so that no node of the page is touched. The registry is shared
 * with the page, which may clear it: the marks are put back with the next change, and the second time left alone.
 */
export class Marks {
  #shown: readonly Place[] = [];
  #timesCleared = 0;

  /** False in a browser without highlights: then people are listed in the popup only. */
  static readonly possible =
    typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;

  show(places: readonly Place[]): void {
    if (!Marks.possible) return;
    const cleared =
      this.#shown.length > 0 && !certainties.some((certainty) => CSS.highlights.has(names[certainty]));
    if (cleared) this.#timesCleared++;
    if (this.#timesCleared > 1 || (!cleared && areSame(places, this.#shown))) return;
    for (const certainty of certainties) {
      const ranges = places.filter((place) => place.certainty === certainty).flatMap(staticRangeOf);
      if (ranges.length > 0) CSS.highlights.set(names[certainty], new Highlight(...ranges));
      else CSS.highlights.delete(names[certainty]);
    }
    this.#shown = places;
  }

  clear(): void {
    if (this.#shown.length === 0) return;
    for (const certainty of certainties) CSS.highlights.delete(names[certainty]);
    this.#shown = [];
  }
}

/** A page that changes all the time need not paint its marks anew each time. */
function areSame(places: readonly Place[], others: readonly Place[]): boolean {
  return (
    places.length === others.length &&
    places.every((place, i) => {
      const other = others[i];
      return (
        samePlace(place, other) &&
        place.certainty === other?.certainty &&
        place.end.node === other.end.node &&
        place.end.offset === other.end.offset
      );
    })
  );
}

/**
 * False for text whose own colour is transparent: hidden on purpose, or filled by `-webkit-text-fill-color` alone. A
 * highlight draws the letters in their `color`, so a mark would make those vanish.
 */
export function isPainted({ start }: Place): boolean {
  const parent = start.node.parentElement;
  if (!parent) return false;
  const { color, backgroundClip } = getComputedStyle(parent);
  return backgroundClip === 'text' || !/^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
}

/** Static ranges cost a page nothing when it changes; live ones are adjusted on every change, dearly in Firefox. */
function staticRangeOf({ start, end }: Place): StaticRange[] {
  if (start.offset > start.node.length || end.offset > end.node.length) return [];
  return [
    new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    }),
  ];
}
