import type { Block } from './letter-file.ts';
import { type Choose, renderOne, renderWording, type Slots, type Unsaid } from './render.ts';

/** A block as it stands in a letter. */
export interface Sentence {
  readonly text: string;
  readonly used: ReadonlySet<string>;
}

/** One wording of the first group of which one can stand; undefined when none can. */
export function sentenceOf(block: Block, slots: Slots, choose: Choose): Sentence | undefined {
  for (const group of block) {
    const rendered = renderOne(group, slots, choose);
    if (rendered) return rendered;
  }
  return undefined;
}

/**
 * Of all wordings that can stand, the one that `distance` finds nearest to 0; of equals the one that comes first in
 * the file. What is `unsaid` is printed only where nothing else can stand.
 */
export function sentenceLike(
  block: Block,
  slots: Slots,
  choose: Choose,
  unsaid: Unsaid,
  distance: (sentence: Sentence) => number,
): Sentence | undefined {
  let nearest: Sentence | undefined;
  for (const without of [unsaid, undefined]) {
    for (const wording of block.flat()) {
      const sentence = renderWording(wording, slots, choose, without);
      if (sentence && (!nearest || distance(sentence) < distance(nearest))) nearest = sentence;
    }
    if (nearest) return nearest;
  }
  return undefined;
}

/** The same things in an order that depends on the seed alone (Fisher and Yates). */
export function shuffled<T>(all: readonly T[], choose: Choose): T[] {
  const order = [...all];
  for (let last = order.length - 1; last > 0; last--) {
    const other = choose(last, last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
