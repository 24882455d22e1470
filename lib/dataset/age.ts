import { type Custody, isHeld } from './custody.ts';
import { compareDates, firstMoment, isoDay, lastMoment, newestOf, type PartialDate } from './partial-date.ts';
import type { Person } from './person.ts';

const dayInMs = 86_400_000;

/** Facts about a status older than this many months are shown with "may have changed since". */
export const staleAfterMonths = 12;

/** Whole months from the first possible day of `date` to `now`; 0 for a date in the future. */
export function monthsSince(date: PartialDate, now: Date): number {
  const from = new Date(firstMoment(date));
  const to = new Date(firstMoment(isoDay(now)));
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.max(0, to.getUTCDate() < from.getUTCDate() ? months - 1 : months);
}

/** True when the newest source for a status is older than twelve months. */
export function mayHaveChanged(asOf: PartialDate, now: Date): boolean {
  return monthsSince(asOf, now) >= staleAfterMonths;
}

/** How old a status is, as one says it: in months up to two years, then in whole years. */
export interface Age {
  readonly unit: 'month' | 'year';
  readonly count: number;
}

/** The age of a date; undefined for a bare year, of which nobody can say how many months ago it was, and for the future. */
export function ageOf(date: PartialDate, now: Date): Age | undefined {
  if (date.length === 4 || firstMoment(date) > firstMoment(isoDay(now))) return undefined;
  const months = monthsSince(date, now);
  return months < 24 ? { unit: 'month', count: months } : { unit: 'year', count: Math.floor(months / 12) };
}

/** The same of a status. That somebody has died does not change: there the age is said without a warning. */
export function statusMayHaveChanged(
  { custody, asOf }: { readonly custody: Custody; readonly asOf: PartialDate },
  now: Date,
): boolean {
  return custody !== 'deceased' && mayHaveChanged(asOf, now);
}

/** The date of the newest source of a record, of any of its facts; undefined when none is dated. */
export function newestSource(person: Pick<Person, 'sources'>): PartialDate | undefined {
  return newestOf(person.sources.flatMap((source) => source.published ?? []));
}

/**
 * Days in the present custody, counting the first as day 1; undefined unless the person is held and the start
 * is known to the day. It counts to the newest source, not to today: what happened since is not known.
 */
export function daysHeld(status: Person['status']): number | undefined {
  // Nobody knows where the missing have been since.
  if (!isHeld(status.custody) || status.custody === 'disappeared') return undefined;
  if (status.since?.length !== 10) return undefined;
  const until = firstMoment(status.asOf);
  const from = firstMoment(status.since);
  return until < from ? undefined : Math.floor((until - from) / dayInMs) + 1;
}

/**
 * The date by which a term should have ended, when that is past and the record still says "held" on a source from
 * before it: nobody has reported a release, and nobody has reported the opposite.
 */
export function overdueTerm(
  person: Pick<Person, 'status' | 'expectedRelease'>,
  now: Date,
): PartialDate | undefined {
  const end = person.expectedRelease?.date;
  if (!end || !isHeld(person.status.custody)) return undefined;
  const passed = lastMoment(end) < firstMoment(isoDay(now));
  return passed && compareDates(person.status.asOf, end) <= 0 ? end : undefined;
}
