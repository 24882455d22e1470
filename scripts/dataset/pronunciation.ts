import { pinyin } from 'pinyin-pro';
import type { Person } from '../../lib/dataset/person.ts';

/** A name read aloud, or why it could not be: what the characters say, where the romanisation says something else. */
export type Pronounced = { readonly text: string } | { readonly readsAs: string };

const chineseName = /^\p{Script=Han}{2,4}$/u;

/** The name in characters that pinyin is made of; none for Hong Kong, where a name is said in Cantonese. */
function mainlandCharacters({ country, region, names }: Pick<Person, 'country' | 'region' | 'names'>) {
  if (country !== 'CN' || region === 'HK') return undefined;
  return names.native.find(({ lang, text }) => lang === 'zh-Hans' && chineseName.test(text))?.text;
}

/**
 * How a mainland name is said, in pinyin with tones: `Dīng Jiāxǐ`. Where a character has several readings the record's
 * own romanisation decides: 覃永沛 is Qín, since his name is printed Qin Yongpei. Undefined for everybody else.
 */
export function pronounce(person: Pick<Person, 'country' | 'region' | 'names'>): Pronounced | undefined {
  const characters = mainlandCharacters(person);
  if (characters === undefined) return undefined;
  const { primary, family, given } = person.names;
  const readings = readingsOf(characters);
  // Who is known by an English name (Grace Geng) has family and given name beside it.
  for (const printed of [primary, `${family} ${given}`]) {
    const syllables = fitting(readings, toneless(printed));
    if (syllables) return { text: inTwoWords(syllables, toneless(family)) };
  }
  return { readsAs: readings.map(([first = '']) => first).join(' ') };
}

/**
 * Each character's readings, the usual one in a name first: 任 Rén as a family name, 翘楚 qiáochǔ as the word that a
 * given name is. Read in one piece, 世华 would be taken for a family name and 翘 torn from its word.
 */
function readingsOf(characters: string): string[][] {
  const [family = '', ...given] = characters;
  const usual = [
    ...pinyin(family, { type: 'array', mode: 'surname' }),
    ...pinyin(given.join(''), { type: 'array' }),
  ];
  return [...characters].map((character, i) => {
    const all = pinyin(character, { type: 'array', multiple: true });
    return [...new Set([usual[i] ?? '', ...all])];
  });
}

/** The first choice of readings that spells what is printed. */
function fitting(readings: readonly string[][], printed: string): string[] | undefined {
  const [first, ...rest] = readings;
  if (!first) return printed === '' ? [] : undefined;
  for (const reading of first) {
    const letters = toneless(reading);
    if (!printed.startsWith(letters)) continue;
    const others = fitting(rest, printed.slice(letters.length));
    if (others) return [reading, ...others];
  }
  return undefined;
}

/** Family name and given name; within a word an apostrophe stands before a syllable that begins with a vowel. */
function inTwoWords(syllables: readonly string[], family: string): string {
  let words = ['', ''];
  for (const syllable of syllables) {
    const [head = '', tail = ''] = words;
    if (tail === '' && toneless(head + syllable).length <= family.length)
      words = [joined(head, syllable), tail];
    else words = [head, joined(tail, syllable)];
  }
  return words.filter(Boolean).map(capital).join(' ');
}

const joined = (before: string, syllable: string): string =>
  before !== '' && /^[aeo]/.test(toneless(syllable)) ? `${before}’${syllable}` : before + syllable;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Letters alone, without tones: what pinyin and a printed romanisation have in common. `ü` is printed as u. */
export const toneless = (text: string): string => text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
