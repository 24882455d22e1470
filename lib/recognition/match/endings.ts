import type { Folded } from '../fold/folded.ts';
import type { Person } from '../lexicon.ts';
import { endOfWord, wordEnd } from './words.ts';

/** Turkish and Azerbaijani cases, where no apostrophe keeps them off the name. */
const TURKIC = /^(n?[iu]n|[ns]?[iu]|[yn]?[aeiu]|n?[dt][ae]n?|l[ae]r|y?l[ae]|c[ae]|d[iu]r)$/;
/** Cases of Slavic languages in Latin letters: Znaka, Jiaxiego, Znakowi. */
const SLAVIC = /^(a|u|i|e|y|o|ie|em|iem|om|im|ym|owi|ovi|ego|eho|emu|ou|ami|u)$/;
/** Letters by which a text in Latin letters shows that it is Slavic. */
const SLAVIC_LETTERS = /[ąćęłńśźżěřůčšžđ]/i;

/** Index behind a name's last word with the case ending that belongs to it; the index given where there is none. */
export function behindEnding(folded: Folded, to: number, { country }: Person): number {
  const last = folded.letters.charCodeAt(to - 1);
  if (last > 0x7a || wordEnd(folded, to)) return to;
  const end = endOfWord(folded, to);
  const ending = folded.letters.slice(to, end);
  const turkic = country === 'TR' || country === 'AZ';
  return (turkic && TURKIC.test(ending)) || (SLAVIC.test(ending) && isSlavic(folded)) ? end : to;
}

/** Letters that other scripts glue onto a name, at most: Persian and Tajik particles. */
const MOST_GLUED = 3;

/** True when a name may end before a letter, whoever bears it: at the end of a word, or at an ending. */
export function mayEndAt(folded: Folded, to: number): boolean {
  if (wordEnd(folded, to)) return true;
  const end = endOfWord(folded, to);
  if (folded.letters.charCodeAt(to - 1) > 0x7a) return end - to <= MOST_GLUED;
  const ending = folded.letters.slice(to, end);
  // The German genitive.
  return ending === 's' || TURKIC.test(ending) || SLAVIC.test(ending);
}

function isSlavic(folded: Folded): boolean {
  folded.slavic ??= SLAVIC_LETTERS.test(folded.text);
  return folded.slavic;
}
