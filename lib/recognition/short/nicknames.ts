import type { Block } from '../evidence/block.ts';
import { WIDE } from '../fold/units.ts';
import { isCapitalAt, isWordStart, wordEnd } from '../match/words.ts';
import type { Steps } from '../steps.ts';
import { type Introduced, type IsFree, isBehind, type ShortMention, shortMention } from './introduced.ts';

/** Blocks searched for one nickname between two rests. */
const BLOCKS = 64;

/** Nicknames mean the person wherever the person is introduced; in Latin letters only with a capital. */
export function* nicknames(
  blocks: readonly Block[],
  introduced: Introduced,
  isFree: IsFree,
): Steps<ShortMention[]> {
  const found: ShortMention[] = [];
  for (const person of introduced.keys()) {
    for (const { kind, pattern } of person.surfaces) {
      if (kind !== 'N') continue;
      for (const [order, block] of blocks.entries()) {
        const { folded } = block;
        for (
          let from = folded.letters.indexOf(pattern);
          from !== -1;
          from = folded.letters.indexOf(pattern, from + 1)
        ) {
          const to = from + pattern.length;
          const spaced = pattern.charCodeAt(0) < WIDE;
          if (spaced && !(isWordStart(folded, from) && wordEnd(folded, to) && isCapitalAt(folded, from)))
            continue;
          if (isFree(block, from, to) && isBehind(introduced, person, order, from))
            found.push(shortMention(block, from, to, person));
        }
        if (order % BLOCKS === 0) yield;
      }
    }
  }
  return found;
}
