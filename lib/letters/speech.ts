import { type PartialDate, partsOf } from '../dataset/partial-date.ts';
import type { Person } from '../dataset/person.ts';
import { sayDate } from '../words/dates.ts';
import type { Term } from './term.ts';

/** What of a record a language needs to name somebody. */
export type NamedPerson = Pick<Person, 'names' | 'pronoun' | 'country' | 'region'>;

/**
 * What a letter needs of a language that words in a file cannot do: names, dates, numbers and lists in its grammar.
 * Everything else that is said stands in data/letters/<language>/.
 */
export interface Speech {
  /**
   * What this language always knows of a person beside `person` and `short` (pronouns, cases of the name), by slot,
   * each with what it means. Templates of the language may use them anywhere.
   */
  readonly slots: Readonly<Record<string, string>>;
  /** `person` as first named (“Mr Ding Jiaxi (丁家喜)”), `short` as called after that, and every one of `slots`. */
  readonly person: (
    person: NamedPerson,
  ) => Readonly<Record<string, string>> & { readonly person: string; readonly short: string };
  /** “10 April 2023”, “April 2023”, “2023” */
  readonly date: (date: PartialDate) => string;
  /** “on 10 April 2023”, “in April 2023” */
  readonly onDate: (date: PartialDate) => string;
  /** As it follows the word for “since”: “depuis le 10 avril 2023”, “depuis avril 2023”. */
  readonly sinceDate: (date: PartialDate) => string;
  /** As it follows “a report” in “a report of 10 April 2023”; holds the preposition where that depends on the date. */
  readonly ofDate: (date: PartialDate) => string;
  /** “12 years”, “5 years and 1 month”; never asked of a life term. */
  readonly duration: (term: Pick<Term, 'years' | 'months'>) => string;
  readonly list: (items: readonly string[]) => string;
  /** A count or a page number in the figures of the language. */
  readonly number: (n: number) => string;
  /** What stands before the nth request, from 1, with the space between them where there is one: “1. ” */
  readonly item: (n: number) => string;
  /** A prison's name, where the record has it in words that this language's readers read; else undefined. */
  readonly place: (place: NonNullable<Person['place']>) => string | undefined;
  /** What a reader typed, as it stands within a sentence: held together where it runs the other way. */
  readonly typed: (text: string) => string;
}

/** What the browser itself knows of a language; a language gives the rest, and whatever it does otherwise. */
export function speechOf(locale: string, own: Pick<Speech, 'slots' | 'person'> & Partial<Speech>): Speech {
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const number = new Intl.NumberFormat(locale);
  const counted = (unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  const [inYears, inMonths] = [counted('year'), counted('month')];
  const count = (format: Intl.NumberFormat, n: number) => (n > 0 ? [format.format(n)] : []);
  return {
    date: (date) => sayDate(date, locale),
    onDate: (date) => sayDate(date, locale),
    sinceDate: (date) => sayDate(date, locale),
    ofDate: (date) => sayDate(date, locale),
    duration: ({ years, months }) => list.format([...count(inYears, years), ...count(inMonths, months)]),
    list: (items) => list.format(items),
    number: (n) => number.format(n),
    item: (n) => `${number.format(n)}. `,
    place: () => undefined,
    typed: (text) => text,
    ...own,
  };
}

/** True when a date names its day: “on 10 April 2023”, but “in April 2023”. */
export const hasDay = (date: PartialDate): boolean => partsOf(date)?.day !== undefined;
