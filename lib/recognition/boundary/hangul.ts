import { type Folded, GAP } from '../fold/folded.ts';
import type { Spelling } from '../match/candidate.ts';

/** Particles and titles that Korean writes onto a name. */
const FOLLOWS =
  /^(씨|측|님|군|양|부부)?((은|는|이|가|을|를|의|도|로|으로|만|까지|부터|처럼|보다|와|과|등|인|이?나|이?란|이?라[는고]|하고|이?랑|이?다|[였이]었?다|입니다)|(에게?|에게서|에서|께서?|한테)?([은는도의])?|(등|측)[은이을의])$|^(변호사|여사|목사|부부|사건)/;

/** A name in Hangul begins a word; behind it stand particles or a title. */
export function hangulBoundary(
  { letters, gaps }: Folded,
  { from, to }: Pick<Spelling, 'from' | 'to'>,
): number | undefined {
  if (gaps[from] === GAP.none && isHangul(letters.charCodeAt(from - 1))) return undefined;
  let end = to;
  while (end < letters.length && gaps[end] === GAP.none && isHangul(letters.charCodeAt(end))) end++;
  return FOLLOWS.test(letters.slice(to, end)) ? 0 : undefined;
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}
