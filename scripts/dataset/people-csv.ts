import { newestSource } from '../../lib/dataset/age.ts';
import { csvOf } from '../../lib/dataset/csv.ts';
import type { Person } from '../../lib/dataset/person.ts';

/** What stands between the entries of a list in one cell; no word of the dataset holds it. */
export const listSeparator = ' | ';
const list = (entries: readonly string[]): string => entries.join(listSeparator);

interface Column {
  readonly name: string;
  readonly says: string;
  readonly of: (person: Person) => string | number | undefined;
}

const nativeIn = (lang: string) => (person: Person) =>
  list(person.names.native.filter((name) => name.lang === lang).map(({ text }) => text));

/** The columns of people.csv in their order. New ones go at the end, so that scripts which count columns live on. */
export const columns: readonly Column[] = [
  { name: 'id', says: 'stable id', of: ({ id }) => id },
  { name: 'name', says: 'name as English-language news prints it', of: ({ names }) => names.primary },
  { name: 'family', says: 'family name', of: ({ names }) => names.family },
  { name: 'given', says: 'given name', of: ({ names }) => names.given },
  { name: 'name_zh_hans', says: 'name in simplified Chinese characters', of: nativeIn('zh-Hans') },
  { name: 'name_zh_hant', says: 'name in traditional Chinese characters', of: nativeIn('zh-Hant') },
  {
    name: 'names_native',
    says: 'name in its own script, other than Chinese',
    of: ({ names }) =>
      list(names.native.filter(({ lang }) => !lang.startsWith('zh-')).map(({ text }) => text)),
  },
  { name: 'aliases', says: 'other names', of: ({ names }) => list(names.aliases.map(({ text }) => text)) },
  { name: 'pronoun', says: 'he, she or they', of: ({ pronoun }) => pronoun },
  { name: 'born', says: 'year or date of birth', of: ({ born }) => born?.value },
  {
    name: 'country',
    says: 'state that holds or pursues the person (ISO 3166-1)',
    of: ({ country }) => country,
  },
  { name: 'region', says: 'part of it with authorities of its own', of: ({ region }) => region },
  { name: 'nationality', says: 'where it is not that of the country', of: ({ nationality }) => nationality },
  { name: 'roles', says: 'lawyer, legal-scholar …', of: ({ roles }) => list(roles) },
  { name: 'custody', says: 'status as of as_of', of: ({ status }) => status.custody },
  {
    name: 'restrictions',
    says: 'what is done to the person beside custody',
    of: ({ status }) => list(status.restrictions.map(({ kind }) => kind)),
  },
  { name: 'since', says: 'when that custody began', of: ({ status }) => status.since },
  { name: 'as_of', says: 'date of the newest source for the status', of: ({ status }) => status.asOf },
  {
    name: 'charges',
    says: 'charges, each with the law behind it where a source says it',
    of: ({ charges }) => list(charges.map(({ text, law }) => (law ? `${text} (${law})` : text))),
  },
  { name: 'sentence', says: 'sentence in words', of: ({ sentence }) => sentence?.text },
  { name: 'sentence_years', says: 'its whole years', of: ({ sentence }) => sentence?.years },
  { name: 'sentence_months', says: 'months beyond them', of: ({ sentence }) => sentence?.months },
  { name: 'sentence_date', says: 'day it was given', of: ({ sentence }) => sentence?.date },
  { name: 'place', says: 'where the person is or was held', of: ({ place }) => place?.name },
  {
    name: 'expected_release',
    says: 'when the term should end',
    of: ({ expectedRelease }) => expectedRelease?.date,
  },
  { name: 'profile', says: 'two to four sentences', of: ({ profile }) => profile },
  { name: 'conflicts', says: 'on how many points sources disagree', of: ({ conflicts }) => conflicts.length },
  { name: 'sources', says: 'number of sources', of: ({ sources }) => sources.length },
  { name: 'newest_source', says: 'date of the newest source of any fact', of: newestSource },
  {
    name: 'status_sources',
    says: 'addresses of the sources for the status',
    of: ({ status, sources }) =>
      list(status.sources.flatMap((n) => sources.find((source) => source.n === n)?.url ?? [])),
  },
];

/** One row a person. */
export function peopleCsv(people: readonly Person[]): string {
  return csvOf(
    columns.map(({ name }) => name),
    people.map((person) => columns.map(({ of }) => of(person) ?? '')),
  );
}
