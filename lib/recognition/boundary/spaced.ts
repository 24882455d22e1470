import { type Folded, GAP } from '../fold/folded.ts';
import type { Spelling } from '../match/candidate.ts';
import { endOfWord, wordEnd } from '../match/words.ts';

/** Endings written straight onto a foreign name: the German genitive, Turkish and Hungarian cases. */
const GENITIVE = /^s$/;
const TURKISH = /^(n?[iu]n|y?[aeiu]|[dt][ae]n?|l[ae]r|y?l[ae]|c[ae]|s[iu]|d[iu]r)$/;
/** Persian and Urdu endings after a name: ezafe, the indefinite, plural and possessive. */
const PERSIAN = /^(ی|ها|های|اش|ام|را|ست|است)$/;

/** Names in Latin, Cyrillic, Arabic letters and the like end where words end, save for a few endings glued on. */
export function spacedBoundary(folded: Folded, { to, commonness, person }: Spelling): number | undefined {
  const { letters, gaps } = folded;
  if (!wordEnd(folded, to)) {
    const ending = letters.slice(to, endOfWord(folded, to));
    const last = letters.charCodeAt(to - 1);
    if (last >= 0x600 && last <= 0x6ff) return PERSIAN.test(ending) ? 0 : undefined;
    if (last > 0x7a) return undefined;
    if (GENITIVE.test(ending)) return 0;
    return TURKISH.test(ending) && (person.country === 'TR' || person.country === 'AZ') ? 0 : undefined;
  }
  if (isDoubleBarrelled(folded, to)) return undefined;
  return commonness > 1 && gaps[to] === GAP.none ? -1 : 0;
}

/** "Li Yuhan-Smith": the name goes on behind a hyphen with a capital. "Ding Jiaxi-led" does not. */
function isDoubleBarrelled({ gaps, text, at, letters }: Folded, to: number): boolean {
  if (to >= letters.length || gaps[to] !== GAP.hyphen) return false;
  const hyphens = text.slice(at[to - 1]! + 1, at[to]!);
  return !/[–\n_]/.test(hyphens) && /\p{Lu}\p{Ll}/u.test(text.slice(at[to]!, at[to]! + 2));
}
