import { newestOf, type PartialDate } from '../dataset/partial-date.ts';
import type { Person } from '../dataset/person.ts';
import { type Knows, suggestPurposes } from '../letters/purpose.ts';
import type { WordKey } from '../words/index.ts';
import { type Cause, concerns } from './cause.ts';

/** Why somebody does not stand in a petition that others of the same case stand in. */
export const leftReasons = ['quiet', 'old', 'nobody', 'unfit', 'other'] as const;
export type LeftReason = (typeof leftReasons)[number];

export interface ChosenPeople {
  readonly people: readonly Person[];
  /** Those left out, by reason; reasons without anybody are absent. */
  readonly left: ReadonlyMap<LeftReason, readonly Person[]>;
  /** The newest report on any of those chosen. */
  readonly newest: PartialDate | undefined;
}

/** For whom no letter is suggested for these reasons, no petition names either; the others are not concerned. */
const reasons: Partial<Record<WordKey, LeftReason>> = {
  'letter.withheld.quiet.family-asked': 'quiet',
  'letter.withheld.quiet.campaign-asked': 'quiet',
  'letter.withheld.quiet.may-harm': 'quiet',
  'letter.withheld.old': 'old',
  'letter.withheld.noState': 'nobody',
  'letter.withheld.unfit': 'unfit',
};

/** Chooses, of the people of a campaign or a country, those whom a petition for a cause may name. */
export function choosePeople(all: readonly Person[], cause: Cause, knows: Knows, now: Date): ChosenPeople {
  const people: Person[] = [];
  const left = new Map<LeftReason, Person[]>();
  for (const person of all) {
    const why = whyLeft(person, cause, knows, now);
    if (why) left.set(why, [...(left.get(why) ?? []), person]);
    else people.push(person);
  }
  return { people, left, newest: newestOf(people.map(({ status }) => status.asOf)) };
}

function whyLeft(person: Person, cause: Cause, knows: Knows, now: Date): LeftReason | undefined {
  const suggestion = suggestPurposes(person, knows, now);
  // Whoever asked for quiet is counted as that, whatever the petition is about.
  if (person.quiet) return 'quiet';
  if (!concerns(cause, person, now)) return 'other';
  return 'withheld' in suggestion ? (reasons[suggestion.withheld] ?? 'other') : undefined;
}
