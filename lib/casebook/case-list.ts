import { monthsSince } from '../dataset/age.ts';
import { isHeld, toneOf } from '../dataset/custody.ts';
import type { PersonSummary } from '../dataset/index-file.ts';
import { firstMoment } from '../dataset/partial-date.ts';
import type { AgeChoice, CaseOrder, CaseQuery } from './case-query.ts';
import { type CustodyTone, families } from './families.ts';
import { placesOf } from './places.ts';

export interface CaseList {
  readonly shown: readonly PersonSummary[];
  /** People of each family under everything else that was asked: the number a reader gets by choosing it. */
  readonly counts: ReadonlyMap<CustodyTone, number>;
  /** All people under everything but the family. */
  readonly total: number;
}

/** What a list is made under, beside what was asked. */
export interface ListedOn {
  readonly now: Date;
  /** The reader's language, by which names are put in order. */
  readonly locale: string;
  /** The people of the campaign that was asked for; undefined while campaigns are not read. */
  readonly campaignPeople?: ReadonlySet<string> | undefined;
}

/** Filters and orders people (found by a search, or all) and counts them by family of status. */
export function caseList(people: readonly PersonSummary[], query: CaseQuery, on: ListedOn): CaseList {
  const { family, order } = query;
  const here = people.filter((person) => fits(person, query, on));
  const counts = new Map<CustodyTone, number>(families.map((one) => [one, 0]));
  for (const { custody } of here) counts.set(toneOf(custody), (counts.get(toneOf(custody)) ?? 0) + 1);
  const shown = family === undefined ? here : here.filter((person) => toneOf(person.custody) === family);
  return { shown: inOrder(shown, order, on.locale), counts, total: here.length };
}

function fits(person: PersonSummary, query: CaseQuery, { now, campaignPeople }: ListedOn): boolean {
  const { place, restriction, campaign, age, role } = query;
  if (place !== undefined && !placesOf(person).includes(place)) return false;
  if (restriction !== undefined && !person.restrictions.includes(restriction)) return false;
  if (role !== undefined && !person.roles.includes(role)) return false;
  if (campaign !== undefined && !campaignPeople?.has(person.id)) return false;
  return age === undefined || isOfAge(monthsSince(person.asOf, now), age);
}

function isOfAge(months: number, age: AgeChoice): boolean {
  if (age === 'half-year') return months < 6;
  if (age === 'year') return months < 12;
  return months >= (age === 'over-year' ? 12 : 36);
}

function inOrder(
  people: readonly PersonSummary[],
  order: CaseOrder,
  locale: string,
): readonly PersonSummary[] {
  if (order === 'best') return people;
  if (order === 'name') {
    const { compare } = new Intl.Collator(locale);
    return [...people].sort((a, b) => compare(a.primary, b.primary));
  }
  const key = keyOf[order];
  // Sorting is stable: people of one date stay as they were.
  return people
    .map((person) => ({ person, key: key(person) }))
    .sort((a, b) => a.key - b.key)
    .map(({ person }) => person);
}

const keyOf: Record<'newest' | 'oldest' | 'held', (person: PersonSummary) => number> = {
  newest: ({ asOf }) => -firstMoment(asOf),
  oldest: ({ asOf }) => firstMoment(asOf),
  // Those who are not held, and those of whom nobody says since when, come behind all others.
  held: ({ custody, since }) => (since && isHeld(custody) ? firstMoment(since) : Number.MAX_SAFE_INTEGER),
};
