import type { Folded } from '../fold/folded.ts';
import type { Head } from '../forms/form.ts';
import { endOfWord, wordEnd } from './words.ts';

/** So few heads are tried one by one. */
const FEW = 4;

/** The heads of one key by what may follow them. */
interface Tails {
  /** How many heads were sorted: more may be filed later. */
  readonly count: number;
  readonly heads: ReadonlyMap<string, readonly Head[]>;
  readonly lengths: readonly number[];
}

const sorted = new WeakMap<readonly Head[], Tails>();

/**
 * Those of the heads that end before a letter whose second part stands there: in the next word or, behind a middle
 * name, in the one after that. A given name that a thousand people share is asked no more often than a rare one.
 */
export function headsBefore(folded: Folded, to: number, heads: readonly Head[] | undefined): readonly Head[] {
  if (!heads || heads.length <= FEW) return heads ?? [];
  const tails = tailsOf(heads);
  const found = new Set<Head>();
  let second = wordEnd(folded, to) ? to : endOfWord(folded, to);
  for (let word = 0; word < 2 && second < folded.letters.length; word++) {
    for (const length of tails.lengths)
      for (const head of tails.heads.get(folded.letters.slice(second, second + length)) ?? [])
        found.add(head);
    second = endOfWord(folded, second);
  }
  return [...found];
}

function tailsOf(heads: readonly Head[]): Tails {
  const known = sorted.get(heads);
  if (known?.count === heads.length) return known;
  const byTail = new Map<string, Head[]>();
  for (const head of heads) {
    for (const tail of head.tails) {
      const same = byTail.get(tail);
      if (same) same.push(head);
      else byTail.set(tail, [head]);
    }
  }
  const lengths = [...new Set([...byTail.keys()].map(({ length }) => length))];
  const made = { count: heads.length, heads: byTail, lengths };
  sorted.set(heads, made);
  return made;
}
