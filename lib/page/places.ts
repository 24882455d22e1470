import type { Certainty, Mention } from '../recognition/mention.ts';
import { inPageOrder } from './order.ts';
import type { Block, Point } from './text/block.ts';

/** Somebody named on the page. */
interface Named {
  readonly person: string;
  readonly certainty: Certainty;
}

/** A name in the page's text: where it stands, and who is meant. */
export interface Place extends Named {
  /** The name as the page prints it. */
  readonly printed: string;
  readonly start: Point;
  readonly end: Point;
}

/** A name in what the page says of a picture: it is listed, but there is nothing to mark. */
export interface PictureName extends Named {
  readonly start: { readonly node: Element; readonly offset: 0 };
}

export type Sight = Place | PictureName;

export const isPlace = (sight: Sight): sight is Place => 'end' in sight;

/** All mentions, in the order of the page. */
export function sightsOf(mentions: ReadonlyMap<Block, readonly Mention[]>): Sight[] {
  const sights: Sight[] = [];
  for (const [block, found] of mentions) {
    for (const { start, end, person, certainty, text } of found) {
      const from = block.startPoint(start);
      const to = block.endPoint(end);
      if (from && to) sights.push({ person, certainty, printed: text, start: from, end: to });
      else if (block.picture) sights.push({ person, certainty, start: { node: block.picture, offset: 0 } });
    }
  }
  return inPageOrder(sights, ({ start }) => start);
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

/** The element that a mention stands in. */
export const elementOf = (sight: Sight): Element | null =>
  isPlace(sight) ? sight.start.node.parentElement : sight.start.node;

/** True when a mention is laid out: not in a closed menu, nor in an article that the page keeps in reserve. */
export function isLaidOut(sight: Sight): boolean {
  const element = elementOf(sight);
  // Chromium keeps the boxes of what closed details hold, so boxes alone do not tell.
  if (
    !element ||
    !Element.prototype.checkVisibility.call(element) ||
    getComputedStyle(element).visibility !== 'visible'
  )
    return false;
  const drawn = isPlace(sight) ? rangeOf(sight) : element;
  return (drawn?.getClientRects().length ?? 0) > 0;
}

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.person === b.person &&
    a.start.node === b.start.node &&
    a.start.offset === b.start.offset);
