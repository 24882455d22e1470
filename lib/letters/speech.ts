import type { PartialDate } from '../dataset/partial-date.ts';
import type { Person } from '../dataset/person.ts';
import type { RestrictionWord } from '../dataset/restriction.ts';

/** What a letter needs of a language beside its templates: names, dates, pronouns and lists in their grammar. */
export interface Speech {
  /** “Mr Ding Jiaxi (丁家喜)”, and what he is called after that. */
  readonly named: (person: Pick<Person, 'names' | 'pronoun' | 'country' | 'region'>) => {
    full: string;
    short: string;
  };
  readonly pronouns: Readonly<Record<Person['pronoun'], Readonly<Record<string, string>>>>;
  readonly date: (date: PartialDate) => string;
  /** “on 10 April 2023”, “in April 2023” */
  readonly onDate: (date: PartialDate) => string;
  /** “a lawyer”, or to a lawyer who writes “a fellow lawyer”. */
  readonly role: (roles: Person['roles'], fromLawyer: boolean) => string | undefined;
  /** “the authorities of China” */
  readonly authoritiesOf: (place: string) => string;
  readonly term: (sentence: string) => string | undefined;
  readonly charge: (text: string) => string | undefined;
  /** What a restriction means for the person, as something that can follow their name: “may not leave the country”. */
  readonly restriction: (
    kind: RestrictionWord,
    pronouns: Readonly<Record<string, string>>,
  ) => string | undefined;
  /** The same for the loss of the profession, in the past: “was disbarred”. */
  readonly licenceLoss: (
    kind: RestrictionWord,
    pronouns: Readonly<Record<string, string>>,
  ) => string | undefined;
  readonly list: (items: readonly string[]) => string;
}
