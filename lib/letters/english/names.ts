import type { Person } from '../../dataset/person.ts';

type Named = Pick<Person, 'names' | 'pronoun' | 'country' | 'region'>;

const honorific = { he: 'Mr', she: 'Ms', they: '' } as const;

/** Where the last part of a name is no family name, a short form would be wrong: the whole name is used each time. */
const wholeName: ReadonlySet<string> = new Set(['VN', 'MM', 'TH', 'ID']);

export function named(person: Named): { full: string; short: string } {
  const title = (name: string) => `${honorific[person.pronoun]} ${name}`.trim();
  const native = nativeName(person);
  const plain = title(person.names.primary);
  const short =
    person.pronoun === 'they' || wholeName.has(person.country) ? plain : title(person.names.family);
  return { full: native ? `${plain} (${native})` : plain, short };
}

/** The native form that readers in the person's own place use, unless it only repeats the printed name. */
export function nativeName({ names, region }: Pick<Person, 'names' | 'region'>): string | undefined {
  const preferred = region === 'HK' ? names.native.find(({ lang }) => lang === 'zh-Hant') : undefined;
  const text = (preferred ?? names.native[0])?.text;
  return text && text !== names.primary ? text : undefined;
}
