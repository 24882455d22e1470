import { type Folded, GAP } from '../fold/folded.ts';
import { isWordStart } from '../match/words.ts';
import { POLITE } from './titles.ts';

/** The word before a short form, and what it is like. */
export interface WordBefore {
  readonly from: number;
  readonly letters: string;
  readonly printed: string;
  readonly upper: boolean;
  readonly initial: boolean;
  readonly opensSentence: boolean;
}

/** The word right before, when only a space (or an initial's dot) stands between. */
export function wordBefore(folded: Folded, from: number): WordBefore | undefined {
  const { gaps, letters, text, at } = folded;
  const gap = gaps[from]!;
  if (from === 0 || gap & (GAP.hard | GAP.comma | GAP.paragraph | GAP.line)) return undefined;
  let start = from - 1;
  while (start > 0 && !isWordStart(folded, start)) start--;
  const word = letters.slice(start, from);
  const upper = isUpper(text, at[start]!);
  if (gap & GAP.dot && !(word.length === 1 || POLITE.has(word))) return undefined;
  const opensSentence = (gaps[start]! & (GAP.hard | GAP.dot | GAP.paragraph | GAP.line)) !== 0;
  return {
    from: start,
    letters: word,
    printed: text.slice(at[start]!, at[from - 1]! + 1),
    upper,
    initial: upper && word.length === 1 && (gap & GAP.dot) !== 0,
    opensSentence,
  };
}

/** True when a capital stands at the index. */
export function isUpper(text: string, index: number): boolean {
  return /\p{Lu}/u.test(text.charAt(index));
}
