import type { Person } from '../dataset/person.ts';
import type { Purpose, Recipient, Recipients } from '../dataset/recipient.ts';
import { whoAnswers } from '../letters/answerable.ts';
import { audienceFor, isListed } from '../letters/audience.ts';
import { toTheState } from '../letters/letter-file.ts';
import { sameState } from '../letters/reader-country.ts';
import { addresseesFor } from '../letters/recipients.ts';

/**
 * The offices that a petition can be handed to: those of the state alone, its embassy in the reader's country among
 * them, that answer for every person it names. In the order in which letters offer them.
 */
export function petitionAddressees(
  people: readonly Person[],
  purposeOf: (person: Person) => Purpose,
  country: string | undefined,
  recipients: Recipients,
  now: Date,
): Recipient[] {
  const [first, ...others] = people.map((person) =>
    addresseesFor(person, purposeOf(person), country, recipients, now).all.flatMap((one) =>
      isListed(one) && toTheState(audienceFor(one)) ? one : [],
    ),
  );
  const shared = others.map((all) => new Set(all.map(({ id }) => id)));
  return first?.filter(({ id }) => shared.every((ids) => ids.has(id))) ?? [];
}

/**
 * The languages that a petition may be wanted in: those of the office it goes to; where no address is sound enough to
 * be offered, those that the state's offices read.
 */
export function languagesRead(
  to: Recipient | undefined,
  people: readonly Person[],
  { authorities, answerable }: Recipients,
): readonly string[] {
  if (to) return to.languages;
  const states = new Set(people.map((person) => whoAnswers(person, answerable).state));
  return [...new Set(authorities.flatMap((office) => (states.has(office.of) ? office.languages : [])))];
}

/** True when a reader is where a petition would go: signatures there have cost people their freedom. */
export const tooNear = (
  people: readonly Person[],
  country: string | undefined,
  { answerable }: Recipients,
): boolean =>
  country !== undefined &&
  people.some((person) => {
    const { state } = whoAnswers(person, answerable);
    return state !== undefined && sameState(country, state);
  });

/** True when a list of people belongs to more than one state: no single petition could go to them all. */
export const ofSeveralStates = (people: readonly Person[], { answerable }: Recipients): boolean =>
  new Set(people.map((person) => whoAnswers(person, answerable).state)).size > 1;
