import { monthsSince, overdueTerm } from './age.ts';
import { daysInMonth, firstMoment, isoDay, lastMoment, type PartialDate, partsOf } from './partial-date.ts';
import type { Person } from './person.ts';

const dayInMs = 86_400_000;

/** A release date of the record that lies this close to start and length says the same as they do. */
const releaseTolerance = 31 * dayInMs;

/** What time held before may be unknown and still leave "about 58%" true: this part of the term. */
const tolerated = 0.02;

/** An arrest longer ago than this before the present custody is taken for another case. */
const otherCaseAfterYears = 3;

/** The day that lies whole months after another; where the month is too short for it, the month's last day. */
export function monthsLater(day: PartialDate, months: number): PartialDate {
  const parts = partsOf(day);
  if (!parts?.month || !parts.day) throw new RangeError(`not a day: ${day}`);
  const counted = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(counted / 12);
  const month = (counted % 12) + 1;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(parts.day, daysInMonth(year, month)))}`;
}

/** On older news than this no share is said: a sentence may have been cut since, or a pardon given. */
const oldestNewsInMonths = 36;

type Sentenced = Pick<Person, 'status' | 'sentence' | 'expectedRelease' | 'events' | 'conflicts'>;

/**
 * The share of a sentence that has passed by today, above 0 and at most 1: the time since the present custody began,
 * over the length of the sentence. It says how much time has gone, not what a court will count, and it is said only of
 * somebody who is imprisoned, where the start is known to the day and the length as years and months. It is never said
 * when the term should be over, when the newest source is over three years old, when sources disagree about a length,
 * nor when `isDoubtful` finds a reason why start and length may not belong together.
 */
export function sentenceShare(person: Sentenced, now: Date): number | undefined {
  const { status, sentence } = person;
  const since = status.since;
  const months = (sentence?.years ?? 0) * 12 + (sentence?.months ?? 0);
  if (status.custody !== 'imprisoned' || since?.length !== 10 || !sentence || months === 0) return undefined;
  const start = firstMoment(since);
  const end = firstMoment(monthsLater(since, months));
  const today = firstMoment(isoDay(now));
  if (today < start || today >= end || overdueTerm(person, now)) return undefined;
  if (monthsSince(status.asOf, now) >= oldestNewsInMonths || lengthIsDisputed(person)) return undefined;
  const releaseAgrees = agreement(person.expectedRelease?.date, end);
  if (releaseAgrees === false) return undefined;
  if (!releaseAgrees && isDoubtful(person, since, end - start)) return undefined;
  // Day 1 counts as passed, as it does in `daysHeld`.
  return Math.min(1, (today - start + dayInMs) / (end - start));
}

/** Whether a release date that the record gives fits the computed end; undefined when it gives none. */
function agreement(release: PartialDate | undefined, end: number): boolean | undefined {
  if (release === undefined) return undefined;
  return end >= firstMoment(release) - releaseTolerance && end <= lastMoment(release) + releaseTolerance;
}

/** True when a conflict of the record is about how long: it speaks of a sentence or term, and of years or months. */
function lengthIsDisputed({ conflicts }: Sentenced): boolean {
  return conflicts.some(({ text }) => /sentence|term/i.test(text) && /\b(years?|months)\b/i.test(text));
}

/** Words of a sentence that is made of several terms: how they are served together is the court's to count. */
const severalTerms = /concurren|consecutive|in total|in all|together|combined|sentences|counts|further|plus/i;

/**
 * Reasons why length and start may not belong together: time served before the present custody, an interruption of
 * it, or several sentences of which nobody says which one runs. A release date from a source that fits settles them.
 */
function isDoubtful({ sentence, events }: Sentenced, since: PartialDate, length: number): boolean {
  if (!sentence?.date || severalTerms.test(sentence.text)) return true;
  const start = firstMoment(since);
  // Sentenced first and taken in later: an arrest before the trial may count towards the term.
  if (lastMoment(sentence.date) < start) return true;
  const happened = (type: string) => events.filter((event) => event.type === type);
  if (happened('released').some(({ date }) => lastMoment(date) > start)) return true;
  if (happened('sentenced').filter(({ date }) => lastMoment(date) >= start).length > 1) return true;
  const window = firstMoment(monthsLater(since, -12 * otherCaseAfterYears));
  return [...happened('detained'), ...happened('arrested'), ...happened('disappeared')].some(({ date }) => {
    const before = start - firstMoment(date);
    return lastMoment(date) >= window && lastMoment(date) < start && before > tolerated * length;
  });
}
