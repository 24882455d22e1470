import { custodySpans } from '../dataset/custody-spans.ts';
import type { Person } from '../dataset/person.ts';
import { releaseBasis } from '../dataset/release-basis.ts';
import { sayCharge } from './charge.ts';
import { sayDate } from './dates.ts';
import type { Words } from './index.ts';
import { bracketed, colon, comma, sayList } from './signs.ts';
import { saySpans } from './spans.ts';

/** A part of a record that can be said in words. */
export type SayableField = keyof typeof sayings;

/** What a record says in one of its parts, in the words of the interface, a line for each entry; empty where nothing. */
export function sayField(person: Person, field: SayableField, words: Words): string {
  return sayings[field](person, words)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

const sayings = {
  names: ({ names }, words) => [
    names.primary,
    ...names.native.map(({ text }) => text),
    joined(
      words('casebook.case.alias'),
      names.aliases.map(({ text }) => text),
    ),
    names.pronunciation ? `${words('pronunciation.say')} ${names.pronunciation.text}` : '',
  ],
  status: ({ status }, words) => [
    words(`custody.${status.custody}`),
    status.since ? words('fact.since') + colon(words) + sayDate(status.since, words.locale) : '',
    words('age.newest', { date: sayDate(status.asOf, words.locale) }),
    ...status.restrictions.map(
      ({ kind, note }) => words(`restriction.${kind}`) + (note ? bracketed(note, words) : ''),
    ),
  ],
  charges: ({ charges }, words) => charges.map((charge) => sayCharge(charge, words)),
  sentence: ({ sentence }, words) => [
    sentence?.text ?? '',
    sentence?.date ? sayDate(sentence.date, words.locale) : '',
  ],
  place: ({ place }) => [[place?.name, place?.locality].filter(Boolean).join(', ')],
  expectedRelease: ({ expectedRelease }, words) => {
    if (!expectedRelease) return [];
    const { text, counted } = releaseBasis(expectedRelease.basis);
    return [sayDate(expectedRelease.date, words.locale), text, counted ? words('fact.release.counted') : ''];
  },
  profile: ({ profile }) => [profile],
  events: ({ events }, words) =>
    events.map(({ date, text }) => sayDate(date, words.locale) + colon(words) + text),
  custody: (person, words) => [saySpans(custodySpans(person), words)],
  family: ({ family }, words) =>
    family.map(
      ({ name, relation, note }) =>
        name + comma(words) + words(`relation.${relation}`) + (note ? bracketed(note, words) : ''),
    ),
  born: ({ born }, words) => [born ? sayDate(born.value, words.locale) : ''],
  roles: ({ roles, pronoun }, words) => [
    sayList(
      roles.map((role) => words(`role.${role}`, { form: pronoun })),
      words,
    ),
  ],
  country: ({ country, region, basedIn }, words) => [
    [basedIn, region === 'mainland' ? undefined : region, placeName(country, words.locale)]
      .filter(Boolean)
      .join(', '),
  ],
  campaigns: ({ campaigns }, words) =>
    campaigns.map(({ title, by, url }) => `${title}, ${words('casebook.case.campaignBy', { by })}: ${url}`),
  conflicts: ({ conflicts }) => conflicts.map(({ text }) => text),
  namesakes: ({ namesakes }) => namesakes.map(({ who }) => who),
  sources: ({ sources }, words) =>
    sources.map(
      ({ n, publisher, title, published, url }) =>
        `${n}. ${publisher}, ${published ? sayDate(published, words.locale) : words('source.undated')}: ${title} ${url}`,
    ),
} satisfies Record<string, (person: Person, words: Words) => readonly string[]>;

const joined = (label: string, entries: readonly string[]): string =>
  entries.length > 0 ? `${label}: ${entries.join(', ')}` : '';

const placeName = (country: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(country) ?? country;
