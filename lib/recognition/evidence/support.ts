import { foldWord } from '../fold/folded.ts';
import type { Lexicon, Person } from '../lexicon.ts';
import type { Block } from './block.ts';
import { WEIGHTS } from './weights.ts';
import type { Witness } from './witness.ts';

/** Words of the person's own record (a case, a place of custody, a relative) that stand in the text. */
export function supportFor(person: Person, blocks: readonly Block[], { units }: Lexicon): Witness[] {
  const witnesses: Witness[] = [];
  for (const word of person.support) {
    const letters = foldWord(word, units);
    if (letters.length < 2 || !blocks.some(({ folded }) => folded.letters.includes(letters))) continue;
    // Two characters are most often a city, and much happens there.
    const city = letters.length === 2;
    witnesses.push({
      says: 'support',
      about: word,
      weight: (city ? WEIGHTS.citySupport : WEIGHTS.support) / 2 ** witnesses.length,
      tie: city ? 0.5 : 2,
      whole: 1,
    });
  }
  return witnesses;
}
