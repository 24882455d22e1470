import type { Block } from '../evidence/block.ts';
import { WIDE } from '../fold/units.ts';
import { isCapitalAt, isWordStart, wordEnd } from '../match/words.ts';
import { type Introduced, type IsFree, isBehind, type ShortMention, shortMention } from './introduced.ts';

/** Nicknames mean the person wherever the person is introduced; in Latin letters only with a capital. */
export function nicknames(blocks: readonly Block[], introduced: Introduced, isFree: IsFree): ShortMention[] {
  const found: ShortMention[] = [];
  for (const person of introduced.keys()) {
    for (const { kind, pattern } of person.surfaces) {
      if (kind !== 'N') continue;
      blocks.forEach((block, order) => {
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
      });
    }
  }
  return found;
}
