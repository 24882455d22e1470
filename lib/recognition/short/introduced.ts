import type { Block } from '../evidence/block.ts';
import { endOf } from '../fold/folded.ts';
import type { Person } from '../lexicon.ts';
import type { Mention } from '../mention.ts';

/** A short form found in a block. */
export interface ShortMention {
  readonly block: Block;
  readonly mention: Mention;
}

/** First certain mention of each person: short forms count from there on. */
export type Introduced = ReadonlyMap<Person, { readonly block: number; readonly to: number }>;

/** True where no full name stands on the letters. */
export type IsFree = (block: Block, from: number, to: number) => boolean;

/** True when the person was named in full before the letter. */
export function isBehind(introduced: Introduced, person: Person, block: number, from: number): boolean {
  const first = introduced.get(person)!;
  return block > first.block || (block === first.block && from >= first.to);
}

/** The mention for a short form on these letters. */
export function shortMention(block: Block, from: number, to: number, person: Person): ShortMention {
  const start = block.folded.at[from]!;
  const end = endOf(block.folded, to - 1);
  const text = block.text.slice(start, end);
  return { block, mention: { start, end, text, person: person.id, certainty: 'certain', kind: 'short' } };
}
