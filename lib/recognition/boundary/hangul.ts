import { type Folded, GAP } from '../fold/folded.ts';
import type { Spelling } from '../match/candidate.ts';

/** Particles and titles that Korean writes onto a name. */
const FOLLOWS =
  /^(은|는|이|가|을|를|의|에|에게|에게서|께|께서|께서는|와|과|도|로|으로|만|까지|부터|처럼|보다|씨|씨는|씨가|씨의|씨를|씨와|씨도|측|측은|등|등은|등이|등을|등의|인|이나|나|란|이란|라는|이라는|라고|이라고|하고|랑|이랑|한테|에서|변호사.*|여사.*|목사.*|님.*|군.*|양.*|부부.*|사건.*|이다|였다|이었다|입니다)?$/;

/** A name in Hangul begins a word; behind it stand particles or a title. */
export function hangulBoundary({ letters, gaps }: Folded, { from, to }: Spelling): number | undefined {
  if (gaps[from] === GAP.none && isHangul(letters.charCodeAt(from - 1))) return undefined;
  let end = to;
  while (end < letters.length && gaps[end] === GAP.none && isHangul(letters.charCodeAt(end))) end++;
  return FOLLOWS.test(letters.slice(to, end)) ? 0 : undefined;
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}
