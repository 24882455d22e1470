import { isGlued } from '../boundary/spaced.ts';
import type { Block } from '../evidence/block.ts';
import { firstCue } from '../evidence/near.ts';
import { type Folded, GAP } from '../fold/folded.ts';
import { behindEnding } from '../match/endings.ts';
import { endOfWord, wordEnd } from '../match/words.ts';
import { saysCapital } from './capitals.ts';
import type { ShortKey } from './keys.ts';
import { LAWYER, POLITE, words } from './titles.ts';
import { readUncased } from './uncased.ts';
import { isUpper, type WordBefore, wordBefore } from './word-before.ts';

/** A place where a short form's letters stand as a word. */
export interface ShortPlace {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly key: ShortKey;
  /**
   * What the neighbours make of it: a name by itself, behind its initials, a lawyer's, part of somebody else's, a
   * relative's among them, or neither.
   */
  readonly reading: 'alone' | 'initials' | 'lawyer' | 'other' | 'relative' | 'unclear';
}

const PINYIN = /^((zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]{1,3}(ng|n|r)?){1,2}$/;
/** A letter with marks. */
const MARKS = /[^A-Za-z]/;
/** Behind these stands a place. */
const IN = words('in at en à a im в у w na');
const LATER = /^dias(depois|antes|apos|atras|mais)/;
const ARTICLE = words('the der die das den dem le la les el los las un une una ein eine');
/** Reads the neighbours of a short form in a script with spaces. */
export function readSpaced(block: Block, from: number, key: ShortKey): ShortPlace | undefined {
  const { folded } = block;
  const { letters, gaps, text, at } = folded;
  const to = behindEnding(folded, from + key.letters.length, key.person);
  if (!wordEnd(folded, to) && !isGenitive(folded, to) && !isGlued(folded, to, key.person)) return undefined;
  const cased = letters.charCodeAt(from) < 0x530;
  // De Lima, de Lima: the particle needs no capital.
  if (cased && !/\p{Lu}/u.test(text.slice(at[from]!, at[to - 1]! + 1))) return undefined;
  const place = (reading: ShortPlace['reading'], start = from): ShortPlace => ({
    block,
    from: start,
    to,
    key,
    reading,
  });
  const before = wordBefore(folded, from);
  if (!cased) {
    const polite = before && (POLITE.has(before.letters) || block.isTitle(before.from));
    return place(polite && !key.given ? 'alone' : readUncased(block, from, to, key));
  }
  if (gaps[to] === GAP.hyphen || gaps[from]! === GAP.hyphen) return place('unclear');
  // "Dias depois", in Portuguese: days later.
  if (LATER.test(letters.slice(from, to + 6))) return place('unclear');
  // L’épouse d’Aïvo: only an elision may stand before.
  if (gaps[from]! === GAP.apostrophe && !/^[dl]$/.test(before?.letters ?? '')) return place('unclear');
  // "His sister, Ramla Dahmani": a few sentences on, the name alone means the person again.
  const other = () => place(isRelative(block, from, to) ? 'relative' : 'other');
  const called = before && LAWYER.has(before.letters) ? 'lawyer' : 'alone';
  if (before && POLITE.has(before.letters) && !wordBefore(folded, before.from)?.initial)
    return nextIsName(folded, to, key) ? other() : place(called);
  if (nextIsName(folded, to, key)) return other();
  if (key.given) return place(isCalled(folded, to, key, before) ? 'alone' : 'unclear');
  // "Mạnh mẽ": among Vietnamese words the name may be one of them.
  if (!before)
    return place(key.titled && MARKS.test(text.slice(at[from]!, at[to - 1]! + 1)) ? 'unclear' : 'alone');
  if (ARTICLE.has(before.letters)) return place('unclear');
  if (!before.upper) return place(called);
  // "N. Sotoudeh" is she, "R. Sotoudeh" somebody of the family.
  if (before.initial) return ofInitial(block, before, key, place);
  const capital = block.isTitle(before.from) ? 'sentence' : saysCapital(before);
  if (capital === 'sentence') return place(called);
  if (capital === 'unclear' || isHeadline(folded, from)) return place('unclear');
  const further = wordBefore(folded, before.from);
  // "At Cambridge Chow studied earthquakes."
  if (further && IN.has(further.letters)) return place('unclear');
  // "Gökmen Yeşil Kozağaçlı için çağrı yaptı": where the verb comes last, two names stand side by side.
  if (key.person.country === 'TR' && further?.upper) return place('unclear');
  return other();
}

/** The family name behind initials: the person's own where one of them begins a given name. */
function ofInitial(
  { folded }: Block,
  before: WordBefore,
  { person }: ShortKey,
  place: (reading: ShortPlace['reading'], from?: number) => ShortPlace,
): ShortPlace {
  const further = wordBefore(folded, before.from);
  const first = further?.initial ? further : before;
  const own = person.surfaces.some(({ pattern }) => pattern.toLowerCase().startsWith(first.letters));
  return own ? place('initials', first.from) : place('other');
}

/** A given name by itself: no capital before it; at the beginning of a sentence short ones are other words (Can). */
function isCalled({ gaps }: Folded, to: number, { letters }: ShortKey, before?: WordBefore): boolean {
  return before ? !before.upper : letters.length > 3 || gaps[to] === GAP.apostrophe;
}

/** Letters between a word for a relative and the relative's family name. */
const NEAR_KIN = 24;
/** Letters of the longest word for one. */
const LONGEST = 14;

function isRelative({ cues, folded }: Block, from: number, to: number): boolean {
  for (let i = firstCue(cues, from - NEAR_KIN - LONGEST); i < cues.length; i++) {
    const cue = cues[i]!;
    if (cue.from > to + NEAR_KIN) break;
    if (cue.cue !== 'kin' || from - cue.to > NEAR_KIN) continue;
    const [open, close] = [Math.min(cue.from, from), Math.max(cue.from, from)];
    if (!/[.!?]\s/.test(folded.text.slice(folded.at[open]!, folded.at[close]!))) return true;
  }
  return false;
}

/** True when the next word makes this a longer name: "Ding Xikui"; a headline's capitals do not. */
function nextIsName(folded: Folded, to: number, { familyFirst, given, person }: ShortKey): boolean {
  const { gaps, letters, text, at } = folded;
  if (to >= letters.length || gaps[to] !== GAP.space || !isUpper(text, at[to]!)) return false;
  const word = letters.slice(to, endOfWord(folded, to));
  // "Lee Cheuk-yan": Cantonese spellings follow no table, but have a hyphen.
  if (familyFirst)
    return (
      (PINYIN.test(word) && word.length > 1) ||
      (person.country === 'CN-HK' && gaps[to + word.length] === GAP.hyphen)
    );
  const capital = /^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(at[to]!, at[to + word.length - 1]! + 1));
  return capital && (given || person.country === 'VN' || !isHeadline(folded, to));
}

/** A line in which most words begin with a capital says nothing by capitals. */
function isHeadline({ text, at }: Folded, index: number): boolean {
  const start = text.lastIndexOf('\n', at[index]!) + 1;
  const end = text.indexOf('\n', at[index]!);
  const words = text.slice(start, end === -1 ? start + 200 : end).match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => isUpper(word, 0)).length > words.length * 0.7;
}

/** The genitive of English and German, which is no part of the name: Snaks Haft. */
function isGenitive(folded: Folded, to: number): boolean {
  return folded.letters.charAt(to) === 's' && wordEnd(folded, to + 1);
}
