import type { Person } from '../../dataset/person.ts';
import type { NamedPerson } from '../speech.ts';

/** Where the last part of a name is no family name, a short form would be wrong: the whole name is used each time. */
const wholeName: ReadonlySet<string> = new Set(['VN', 'MM', 'TH', 'ID']);

/** True where somebody may be called by their family name alone. */
export const hasFamilyName = (person: Pick<Person, 'country' | 'pronoun'>): boolean =>
  person.pronoun !== 'they' && !wholeName.has(person.country);

/**
 * The name as the record has it in one of some languages or scripts, the first first: `nativeIn(person, ['zh-Hant',
 * 'zh'])`. A tag takes every tag that begins with it. Undefined where the record has none.
 */
export function nativeIn(
  { names }: Pick<NamedPerson, 'names'>,
  wanted: readonly string[],
): string | undefined {
  for (const tag of wanted) {
    const found = names.native.find(({ lang }) => lang === tag || lang.startsWith(`${tag}-`));
    if (found) return found.text;
  }
  return undefined;
}

/** The native form that readers in the person's own place use, unless it only repeats the printed name. */
export function nativeName({ names, region }: Pick<Person, 'names' | 'region'>): string | undefined {
  const preferred = region === 'HK' ? names.native.find(({ lang }) => lang === 'zh-Hant') : undefined;
  const text = (preferred ?? names.native[0])?.text;
  return text && text !== names.primary ? text : undefined;
}

/** The printed name with the native one behind it, as a letter in Latin script first gives it: “Ding Jiaxi (丁家喜)”. */
export function printedAndNative(person: NamedPerson): string {
  const native = nativeName(person);
  return native ? `${person.names.primary} (${native})` : person.names.primary;
}
