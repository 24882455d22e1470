import type { WordKey } from '../words/index.ts';
import type { Facts } from './fact.ts';
import type { Block } from './letter-file.ts';
import { type Sentence, sentenceLike, sentenceOf } from './order.ts';
import type { Choose, Slots } from './render.ts';

/** One sentence of a letter: which block of its part it is, and which facts of the record it says. */
export interface Planned {
  readonly block: number;
  readonly says: ReadonlySet<WordKey>;
}

/** What stands in a letter, by part and in order: enough to write the same letter in another language. */
export type Plan = ReadonlyMap<string, readonly Planned[]>;

/** A sentence as it was written, with what had to give when it was written like another. */
export interface Written extends Planned {
  readonly text: string;
  readonly used: ReadonlySet<string>;
  /** Facts that the sentence it is to follow says and it does not, or the reverse. */
  readonly differs: ReadonlySet<WordKey>;
}

export interface WriteOf {
  readonly blocks: readonly Block[];
  /** The order in which the blocks are tried. */
  readonly order: readonly number[];
  readonly most: number;
  readonly slots: Slots;
  readonly facts: Facts;
  readonly choose: (block: number) => Choose;
}

/** Writes one part of a letter: the first `most` blocks that can stand. */
export function writePart({ blocks, order, most, slots, facts, choose }: WriteOf): Written[] {
  return order
    .flatMap((at): Written[] => {
      const block = blocks[at];
      const sentence = block && sentenceOf(block, slots, choose(at));
      return sentence ? [{ block: at, ...sentence, says: namesIn(sentence, facts), differs: new Set() }] : [];
    })
    .slice(0, most);
}

/**
 * Writes a part as a plan has it: the same blocks in the same order, in the wordings that say the same facts. A fact
 * that the other letter leaves out is not printed here either. Undefined stands for a sentence that this language
 * has no words for.
 */
export function writeLike(
  { blocks, slots, facts, choose }: Omit<WriteOf, 'order' | 'most'>,
  plan: readonly Planned[],
): (Written | undefined)[] {
  return plan.map(({ block: at, says }) => {
    const unsaid = new Set(
      Object.entries(facts).flatMap(([slot, fact]) => (fact?.name && !says.has(fact.name) ? slot : [])),
    );
    const difference = (sentence: Sentence) => apart(says, namesIn(sentence, facts));
    const block = blocks[at];
    const sentence =
      block && sentenceLike(block, slots, choose(at), unsaid, (sentence) => difference(sentence).size);
    if (!sentence) return undefined;
    return { block: at, ...sentence, says: namesIn(sentence, facts), differs: difference(sentence) };
  });
}

/** What is in one of two sets and not in the other; Chromium before 122 has no word of its own for it. */
const apart = <T>(left: ReadonlySet<T>, right: ReadonlySet<T>): Set<T> =>
  new Set([...left, ...right].filter((one) => !(left.has(one) && right.has(one))));

const namesIn = ({ used }: Sentence, facts: Facts): Set<WordKey> =>
  new Set([...used].flatMap((slot) => facts[slot]?.name ?? []));
