import { type Folded, GAP } from '../fold/folded.ts';
import type { HeardForm } from '../forms/ears.ts';
import { type Heard, heardArabic, heardHangul, heardKana, saysVowels } from '../forms/heard.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Spelling } from './candidate.ts';
import { isKana } from './law.ts';
import { endOfWord, isWordStart } from './words.ts';

/** Letters around a word of the law in which hangul and Arabic are heard. */
const WITHIN = 80;
/** Letters of the longest rendition, and its words. */
const LONGEST = 24;
const MOST_WORDS = 4;

/** Names in kana, hangul and Arabic letters that sound like a name of the lexicon. */
export function heardNames(folded: Folded, lexicon: Lexicon, found: Spelling[]): void {
  const { letters } = folded;
  if (/[\u30a1-\u30fc]{2}/.test(letters)) kanaNames(folded, lexicon, found);
  if (!/[\u0600-\u06ff\uac00-\ud7a3]/.test(letters)) return;
  let heardTo = 0;
  for (const { index } of letters.matchAll(NEAR_LAW)) {
    const end = Math.min(letters.length, index + WITHIN);
    for (let from = Math.max(heardTo, index - WITHIN); from < end; from++) {
      const unit = letters.charCodeAt(from);
      if (unit >= 0xac00 && unit <= 0xd7a3) {
        if (folded.gaps[from] !== GAP.none) wordsFrom(folded, from, hangulOf, lexicon, found);
      } else if (unit >= 0x600 && unit <= 0x6ff && isWordStart(folded, from)) {
        wordsFrom(folded, from, heardArabic, lexicon, found);
        // "And" and "to" are written onto the name.
        if (/[ولب]/.test(letters.charAt(from))) wordsFrom(folded, from, heardArabic, lexicon, found, 1);
      }
    }
    heardTo = end;
  }
}

const NEAR_LAW = /변호|인권|민주|징역|석방|체포|محام|حقوق|وکیل|وکلا|سجن|زندان|ناشط|اعتقال|محکم|محاکم|القضا/g;

const hangulOf = (words: readonly string[]): Heard => heardHangul(words.join(''));

/** Words in katakana, dots between them: all of them are the name. */
function kanaNames({ letters, gaps }: Folded, lexicon: Lexicon, found: Spelling[]): void {
  for (let from = 0; from < letters.length; from++) {
    if (!isKana(letters.charCodeAt(from))) continue;
    let to = from + 1;
    let dotted = false;
    while (isKana(letters.charCodeAt(to)) && !(gaps[to]! & ~(GAP.dot | GAP.space | GAP.hyphen))) {
      dotted ||= gaps[to] !== GAP.none;
      to++;
    }
    if (dotted && to - from <= LONGEST) {
      const heard = heardKana(letters.slice(from, to));
      for (const form of formsOf(heard, lexicon, false)) push(found, form, from, to);
    }
    from = to - 1;
  }
}

function wordsFrom(
  folded: Folded,
  start: number,
  hear: (words: readonly string[]) => Heard,
  lexicon: Lexicon,
  found: Spelling[],
  clitics = 0,
): void {
  const { letters, gaps } = folded;
  const from = start + clitics;
  const hangul = hear === hangulOf;
  const words: string[] = [];
  for (let begin = from; words.length < MOST_WORDS && begin < letters.length; ) {
    const next = hangul ? endOfHangul(folded, begin) : endOfWord(folded, begin);
    if (next - from > LONGEST) return;
    // Korean writes particles onto the name: the boundary looks at what is left.
    for (let to = hangul ? begin + 1 : next; to <= next; to++) {
      const heard = hear([...words, letters.slice(begin, to)]);
      // What sounds the same with one more syllable has a particle on it: 소투데의.
      for (const form of formsOf(heard, lexicon, !hangul))
        if (hangul ? isKorean(form, words.length) && !isFound(found, form, from) : words.length > 0)
          push(found, form, from, to);
    }
    words.push(letters.slice(begin, next));
    if (gaps[next] !== GAP.space) return;
    begin = next;
  }
}

/** Korean has a table of its own for Chinese names; of the others only family and given name in Cantonese are one word. */
function isKorean({ surface, glued }: HeardForm, spaces: number): boolean {
  return surface.kind !== 'P' && (spaces > 0 || glued);
}

const isFound = (found: readonly Spelling[], { person }: HeardForm, from: number): boolean =>
  found.some((other) => other.heard && other.from === from && other.person === person);

function endOfHangul({ letters, gaps }: Folded, from: number): number {
  let to = from + 1;
  while (gaps[to] === GAP.none && letters.charCodeAt(to) >= 0xac00) to++;
  return to;
}

function formsOf(heard: Heard, lexicon: Lexicon, silent: boolean): HeardForm[] {
  return (lexicon.heard().get(heard.bones) ?? []).filter((form) => saysVowels(form, heard, silent));
}

function push(found: Spelling[], form: HeardForm, from: number, to: number): void {
  const { person, surface, commonness } = form;
  if (found.some((other) => other.from === from && other.to === to && other.person === person)) return;
  found.push({
    from,
    to,
    person,
    surface,
    commonness,
    derived: true,
    loose: true,
    heard: true,
    familyFirst: false,
  });
}
