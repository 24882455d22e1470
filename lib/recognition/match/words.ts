import { type Folded, GAP } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';

/** Arabic writes at most so many words onto the next. */
export const MOST_CLITICS = 2;

/** True when a word of a spaced script begins at the letter: behind a gap, or a capital behind a small letter. */
export function isWordStart({ gaps, text, at, letters }: Folded, index: number): boolean {
  if (gaps[index] !== GAP.none || letters.charCodeAt(index - 1) >= WIDE) return true;
  const code = text.charCodeAt(at[index]!);
  const before = text.charCodeAt(at[index - 1]!);
  return code > 0x40 && code < 0x5b && !isCapital(before);
}

/** True when a word of a spaced script ends before the letter. */
export function wordEnd(folded: Folded, index: number): boolean {
  return (
    index >= folded.letters.length || isWordStart(folded, index) || folded.letters.charCodeAt(index) >= WIDE
  );
}

/** Index of the letter behind the word that begins at `index`. */
export function endOfWord(folded: Folded, index: number): number {
  let end = index + 1;
  while (!wordEnd(folded, end)) end++;
  return end;
}

/** True when the letter is printed as a capital. */
export function isCapitalAt({ text, at }: Folded, index: number): boolean {
  return isCapital(text.charCodeAt(at[index]!));
}

/** True for a capital letter. */
export function isCapital(code: number): boolean {
  return code < 0x80 ? code > 0x40 && code < 0x5b : /\p{Lu}/u.test(String.fromCharCode(code));
}
