import { type Folded, GAP } from '../fold/folded.ts';
import type { Person } from '../lexicon.ts';
import type { Spelling } from '../match/candidate.ts';
import { endOfWord, wordEnd } from '../match/words.ts';

/** The German genitive, which stands behind the name. */
const GENITIVE = /^s$/;
/** Persian endings after a name: ezafe, the indefinite, plural and possessive. */
const PERSIAN = /^(ی|ها|های|اش|ام|را|ست|است)$/;
/** Tajik ones: the object's particle, ezafe. */
const TAJIK = /^(ро|и|ю|ам|аш)$/;
/** One more syllable behind an apostrophe: Heping'an is no Heping. */
const SYLLABLE = /^(an|ang|ai|ao|en|eng|er|ou)$/;
const PERSIAN_COUNTRIES = /^(IR|AF|PK|TJ)$/;

/** Names in Latin, Cyrillic, Arabic letters and the like end where words end, save for a few endings glued on. */
export function spacedBoundary(
  folded: Folded,
  { from, to, commonness, person, surface }: Spelling,
): number | undefined {
  const { letters, gaps } = folded;
  if (!wordEnd(folded, to)) {
    if (letters.charCodeAt(to - 1) >= 0x7b) return isGlued(folded, to, person) ? 0 : undefined;
    return GENITIVE.test(letters.slice(to, endOfWord(folded, to))) ? 0 : undefined;
  }
  if (surface.kind === 'P' && gaps[to] === GAP.apostrophe) {
    if (SYLLABLE.test(letters.slice(to, endOfWord(folded, to)))) return undefined;
  }
  if (isDoubleBarrelled(folded, from, to)) return undefined;
  return commonness > 1 && gaps[to] === GAP.none ? -1 : 0;
}

/** True when one of the endings that Persian and Tajik glue to a name begins at the letter. */
export function isGlued(folded: Folded, to: number, { country }: Person): boolean {
  const last = folded.letters.charCodeAt(to - 1);
  const endings = last < 0x600 ? TAJIK : PERSIAN;
  return (
    last >= 0x7b &&
    PERSIAN_COUNTRIES.test(country) &&
    endings.test(folded.letters.slice(to, endOfWord(folded, to)))
  );
}

const ARTICLE = /\b(der|die|das|den|dem|des|im|zum|zur|vom|eine?[mnrs]?)\s$/i;

/** "Li Yuhan-Smith": the name goes on behind a hyphen with a capital. "Ding Jiaxi-led" does not. */
function isDoubleBarrelled({ gaps, text, at, letters }: Folded, from: number, to: number): boolean {
  if (to >= letters.length || gaps[to] !== GAP.hyphen) return false;
  const hyphens = text.slice(at[to - 1]! + 1, at[to]!);
  // "Der Xu Zhiyong-Prozess": behind an article it is a compound.
  if (ARTICLE.test(text.slice(Math.max(0, at[from]! - 6), at[from]!))) return false;
  return !/[–\n_]/.test(hyphens) && /\p{Lu}\p{Ll}/u.test(text.slice(at[to]!, at[to]! + 2));
}
