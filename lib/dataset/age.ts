import { isHeld } from './custody.ts';
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

/** The date of the newest source of a record, of any of its facts; undefined when none is dated. */
export function newestSource(person: Pick<Person, 'sources'>): PartialDate | undefined {
  return newestOf(person.sources.flatMap((source) => source.published ?? []));
}

/**
 * Days in the present custody, counting the first as day 1; undefined unless the person is held and the start
 * is known to the day. It counts to the newest source, not to today: what happened since is not known.
 */
export function daysHeld(status: Person['status']): number | undefined {
  if (!isHeld(status.custody) || status.since?.length !== 10) return undefined;
  const until = lastMoment(status.asOf);
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
