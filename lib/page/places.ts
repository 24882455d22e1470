import type { Certainty, Mention } from '../recognition/mention.ts';
import { compareInPage } from './order.ts';
import type { Block, Point } from './text/block.ts';

/** A name in the page: where it stands, and who is meant. */
export interface Place {
  readonly person: string;
  readonly certainty: Certainty;
  /** The name as the page prints it. */
  readonly printed: string;
  readonly start: Point;
  readonly end: Point;
}

/** The places of all mentions, in the order of the page. */
export function placesOf(mentions: ReadonlyMap<Block, readonly Mention[]>): Place[] {
  const places: Place[] = [];
  for (const [block, found] of mentions) {
    for (const { start, end, person, certainty, text } of found) {
      const from = block.startPoint(start);
      const to = block.endPoint(end);
      if (from && to) places.push({ person, certainty, printed: text, start: from, end: to });
    }
  }
  return places.sort((a, b) => compareInPage(a.start, b.start));
}

/** A live range of a place, made for one measurement; undefined when the text has shrunk in the meantime. */
export function rangeOf({ start, end }: Place): Range | undefined {
  if (!start.node.isConnected || !end.node.isConnected) return undefined;
  if (start.offset > start.node.length || end.offset > end.node.length) return undefined;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** True when a place is laid out: not in a closed menu, nor in an article that the page keeps in reserve. */
export function isLaidOut(place: Place): boolean {
  const parent = place.start.node.parentElement;
  if (parent === null || getComputedStyle(parent).visibility !== 'visible') return false;
  return (rangeOf(place)?.getClientRects().length ?? 0) > 0;
}

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.person === b.person &&
    a.start.node === b.start.node &&
    a.start.offset === b.start.offset);
