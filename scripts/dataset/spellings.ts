import type { Person } from '../../lib/dataset/person.ts';
import { latinised } from '../../lib/recognition/forms/latinised.ts';
import { hanNames, isHan, variantPairs } from '../lexicon/han.ts';
import { plain } from '../lexicon/names.ts';
import { readingOf } from '../lexicon/pinyin.ts';
import { hangul } from '../lexicon/renditions/hangul.ts';
import { palladius } from '../lexicon/renditions/palladius.ts';

/*
 * Ways to type a name that no record lists, so that a search finds it: pinyin for a name that is printed in Cantonese,
 * Cyrillic and Hangul for a Chinese one, the ways of German, Polish, French and Dutch news for a Cyrillic one.
 */

type Named = Pick<Person, 'names'>;

/** Spellings of a person's native names in other scripts, none of them a name that the record has already. */
export function spellingsOf({ names }: Named): string[] {
  const printed = [names.primary, ...[...names.native, ...names.aliases].map(({ text }) => text)];
  const made = new Map<string, string>();
  for (const text of names.native.map((native) => native.text))
    for (const spelling of [...chineseSpellings(text), ...latinSpellings(text)])
      made.set(plain(spelling), spelling);
  for (const text of printed) made.delete(plain(text));
  return [...made.values()];
}

function chineseSpellings(text: string): string[] {
  if (!isHan(text)) return [];
  const [family = '', ...given] = readingOf(text);
  if (given.length === 0 || given.length > 2) return [];
  const cyrillic = palladius(family, given);
  return [
    `${capital(family)} ${capital(given.join(''))}`,
    `${cyrillic.family} ${cyrillic.given}`,
    `${hangul([family])}${hangul(given)}`,
  ];
}

function latinSpellings(text: string): string[] {
  if (!/^[\p{Script=Cyrillic}\s-]+$/u.test(text)) return [];
  const words = text.split(/\s+/).map(latinised);
  return (words[0] ?? []).map((_, language) => words.map((word) => capital(word[language] ?? '')).join(' '));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Traditional and Japanese characters of all names, each before the simplified one as which it is searched for. */
export function hanPairs(people: readonly Named[]): string {
  const printed = people.flatMap(({ names }) => [...names.native, ...names.aliases]);
  return variantPairs(hanNames(printed.filter(({ text }) => isHan(text))));
}
