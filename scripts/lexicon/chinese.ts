import { commonnessOfHan, commonnessOfPinyin, commonnessOfWestern } from './commonness.ts';
import { type HanName, hanNames, isHan } from './han.ts';
import { loosely, plain, withoutTitles } from './names.ts';
import type { LexiconPerson } from './person.ts';
import { readingOf, syllablesOf } from './pinyin.ts';
import { hanViet } from './renditions/han-viet.ts';
import { hangul } from './renditions/hangul.ts';
import { palladius } from './renditions/palladius.ts';
import type { Surface } from './surface.ts';

/** Kinds of alias that are no name by which somebody would be reported at first mention. */
const NICKNAMES = new Set(['nickname']);

export function isChinese(person: LexiconPerson): boolean {
  return (
    (person.names.native ?? []).some(({ text }) => isHan(text)) ||
    (person.country === 'CN' && person.region !== 'HK')
  );
}

/** The surfaces of a person with a Chinese name: characters, pinyin or Cantonese, English name with family name. */
export function chineseSurfaces(person: LexiconPerson, allHan: HanName[]): Surface[] {
  if (!isChinese(person)) return [];
  const surfaces: Surface[] = [];
  const { family = '', given = '', primary, native = [], aliases = [] } = person.names;
  const printed = [...native, ...aliases.filter(({ kind }) => !NICKNAMES.has(kind ?? ''))];
  const names = hanNames(printed.filter(({ text }) => isHan(text)));
  allHan.push(...names);
  const characters = names.map(({ simplified }) => simplified);
  surfaces.push(...characters.map((text) => hanSurface(text, family ?? '')));
  const first = characters[0];
  const count = first ? [...first].length - 1 : undefined;
  const latin = [
    primary,
    ...aliases.filter(({ kind }) => !NICKNAMES.has(kind ?? '')).map(({ text }) => text),
  ];
  for (const text of latin.filter((name) => /\p{Script=Latin}/u.test(name))) {
    surfaces.push(...latinSurfaces(withoutTitles(text), family ?? '', given ?? '', count, primary));
  }
  const own = new Set(hanNames(native.filter(({ text }) => isHan(text))).map(({ simplified }) => simplified));
  for (const text of own) {
    surfaces.push(...renditions(text));
    // News in English spell people of Hong Kong the Cantonese way; their pinyin is mostly somebody else.
    const [head, ...rest] = readingOf(text);
    if (head && (rest.length === 1 || rest.length === 2) && person.region !== 'HK')
      surfaces.push(pinyinSurface(head, rest));
  }
  for (const { text, kind } of aliases)
    if (NICKNAMES.has(kind ?? '')) surfaces.push({ kind: 'N', commonness: 3, pattern: text });
  return surfaces;
}

function hanSurface(text: string, family: string): Surface {
  const letters = [...text];
  const length = letters.length > 3 && plain(family).length > 4 ? 2 : 1;
  const [head, rest] = [letters.slice(0, length).join(''), letters.slice(length).join('')];
  return { kind: 'H', commonness: commonnessOfHan(head, rest), pattern: `${head}|${rest}` };
}

function pinyinSurface(family: string, syllables: readonly string[]): Surface {
  return {
    kind: 'P',
    commonness: commonnessOfPinyin(family, syllables),
    pattern: `${capital(family)}|${syllables.join('·')}`,
  };
}

/** How Russian, Korean and Vietnamese news write the name, by the rules of each language. */
function renditions(characters: string): Surface[] {
  const [family = '', ...given] = readingOf(characters);
  if (given.length === 0 || given.length > 2) return [];
  const commonness = commonnessOfPinyin(family, given);
  const cyrillic = palladius(family, given);
  const surfaces: Surface[] = [
    { kind: 'D', commonness, pattern: `${cyrillic.family}|${cyrillic.given}` },
    { kind: 'B', commonness, pattern: `${hangul([family])}·${hangul(given)}` },
  ];
  const vietnamese = hanViet(characters);
  if (vietnamese) surfaces.push({ kind: 'V', commonness, pattern: vietnamese.join('|') });
  return surfaces;
}

/** Sorts a Latin name of the record into family-first, English name + family, or English + family + given. */
function latinSurfaces(
  text: string,
  family: string,
  given: string,
  count: number | undefined,
  primary: string,
): Surface[] {
  const words = text.split(/\s+/);
  if (words.length === 1) return [{ kind: 'X', commonness: 1, pattern: text }];
  const familyAt = words.findIndex((word) => plain(word) === plain(family));
  if (familyAt === 0 || familyAt === -1) {
    const syllables = syllablesOf(
      words.slice(1).join(' '),
      familyAt === 0 && words.length === 2 ? count : undefined,
    );
    return [pinyinSurface(words[0]!, syllables)];
  }
  const turned =
    plain(words.slice(0, familyAt).join('')) === plain(given) && plain(primary).startsWith(plain(family));
  if (turned) return [pinyinSurface(family, syllablesOf(given, count))];
  const english = loosely(words.slice(0, familyAt).join(' '));
  const rest = loosely(words.slice(familyAt + 1).join(' '));
  const common = commonnessOfWestern(english.replaceAll('·', ' '), family);
  return [{ kind: 'E', commonness: common, pattern: [english, family, rest].filter(Boolean).join('|') }];
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
