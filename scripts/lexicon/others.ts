import { isChinese } from './chinese.ts';
import { type Commonness, commonnessOfWestern } from './commonness.ts';
import { loosely, splitGivenFirst, withoutTitles } from './names.ts';
import type { LexiconPerson } from './person.ts';
import type { Surface } from './surface.ts';

const FAMILY_FIRST = new Set(['VN', 'KH']);

/** The surfaces of everybody else: Latin, Cyrillic, and names in other scripts as the record has them. */
export function otherSurfaces(person: LexiconPerson): Surface[] {
  if (isChinese(person)) return [];
  const surfaces: Surface[] = [];
  const { primary, native = [], aliases = [] } = person.names;
  const family = person.names.family ?? '';
  const printed = [
    { text: primary, kind: 'primary' },
    ...native.map(({ text }) => ({ text, kind: 'native' })),
    ...aliases,
  ];
  const declared = (person.namesakes ?? []).length > 0;
  const latin = printed.filter(({ text }) => /^[\p{Script=Latin}\p{M}\s.'’ʼ\-‐-–]+$/u.test(text));
  const base = latinCommonness(primary, family, declared, person.country);
  for (const { text, kind } of printed) {
    const name = withoutTitles(text);
    if (latin.some((entry) => entry.text === text)) {
      surfaces.push(...latinSurfaces(name, family, kind ?? '', person, declared));
    } else if (/\p{Script=Cyrillic}/u.test(name)) {
      const [given, ...rest] = name.split(/\s+/);
      surfaces.push({ kind: 'C', commonness: base, pattern: `${given}|${rest.join('·')}` });
    } else {
      const words = name.split(/[\s‌]+/);
      surfaces.push({
        kind: 'B',
        commonness: base,
        pattern: `${words[0]}|${words.slice(1).join('·')}`.replace(/\|$/, ''),
      });
    }
  }
  return surfaces;
}

function latinCommonness(text: string, family: string, declared: boolean, country: string): Commonness {
  if (FAMILY_FIRST.has(country)) return 1;
  const split = splitGivenFirst(withoutTitles(text), family);
  const common = split ? commonnessOfWestern(split.given, split.family) : 1;
  return declared ? (Math.max(2, common) as Commonness) : common;
}

function latinSurfaces(
  text: string,
  family: string,
  kind: string,
  person: LexiconPerson,
  declared: boolean,
): Surface[] {
  const words = text.split(/\s+/);
  if (words.length === 1) return [{ kind: 'X', commonness: 1, pattern: text }];
  if (FAMILY_FIRST.has(person.country)) {
    return [{ kind: 'V', commonness: 1, pattern: words.map(loosely).join('|') }];
  }
  if (kind === 'name-order') {
    const commonness = latinCommonness(text, family, declared, person.country);
    return [{ kind: 'X', commonness, pattern: words.map(loosely).join('|') }];
  }
  const split = splitGivenFirst(text, family);
  if (!split) return [];
  const surfaces: Surface[] = [];
  for (const given of givenVariants(split.given, kind, person.names.primary)) {
    for (const name of familyVariants(split.family, kind)) {
      const common = latinCommonness(`${given} ${name}`, name, declared, person.country);
      surfaces.push({ kind: 'L', commonness: common, pattern: `${loosely(given)}|${loosely(name)}` });
    }
  }
  return surfaces;
}

/** Records' own names in full (Ruth Eleonora López Alfaro) are printed with fewer given names and one family name. */
const IN_FULL = new Set(['primary', 'native', 'full-name', 'transliteration']);

/** The given names in full, and the first alone where the person is known by it. */
function givenVariants(given: string, kind: string, primary: string): string[] {
  const [first = ''] = given.split(/\s+/);
  return IN_FULL.has(kind) && first !== given && primary.startsWith(`${first} `) ? [given, first] : [given];
}

function familyVariants(family: string, kind: string): string[] {
  const words = family.split(/\s+/);
  const plainWords = words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}{3,}/u.test(word));
  return IN_FULL.has(kind) && plainWords ? [family, words[0]!] : [family];
}
