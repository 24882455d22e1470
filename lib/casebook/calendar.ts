import { isHeld } from '../dataset/custody.ts';
import { firstMoment, isoDay, type PartialDate } from '../dataset/partial-date.ts';
import type { Person } from '../dataset/person.ts';
import { type Coming, nextComing, type YearlyDate } from '../dataset/yearly-date.ts';

/** What a day of a followed case recalls. */
export const caseDayKinds = ['taken', 'missing', 'sentenced', 'release'] as const;
export type CaseDayKind = (typeof caseDayKinds)[number];

/** A day to keep in mind: one on which others speak up too, or one of a followed case. */
export type CalendarDay =
  | {
      readonly kind: 'yearly';
      readonly id: string;
      readonly when: Coming;
      readonly date: YearlyDate;
      /** What is known of it for the year in which it comes. */
      readonly edition?: YearlyDate['editions'][number];
    }
  | {
      readonly kind: CaseDayKind;
      readonly id: string;
      readonly when: Coming;
      readonly person: Person;
      /** The day it happened, or is expected. */
      readonly day: PartialDate;
      readonly sources: readonly number[];
    };

/**
 * The coming days, the next one first. Days of single cases come with the cases that are followed; a date that is not
 * known to the day has no anniversary, and a release that has passed is not expected any more.
 */
export function calendarOf(
  dates: readonly YearlyDate[],
  followed: readonly Person[],
  now: Date,
): CalendarDay[] {
  const today = isoDay(now);
  const ids = new Set(followed.map(({ id }) => id));
  const yearly = dates
    .filter(({ relevance, people }) => relevance !== 'case' || people.some((id) => ids.has(id)))
    .map((date): CalendarDay => {
      const when = nextComing(date.date, today);
      const edition = date.editions.find(({ year }) => String(year) === when.from.slice(0, 4));
      return { kind: 'yearly', id: date.id, when, date, ...(edition && { edition }) };
    });
  return [...yearly, ...followed.flatMap((person) => caseDays(person, today))].sort(
    (a, b) => a.when.days - b.when.days || (a.id < b.id ? -1 : 1),
  );
}

/** The days of one case that come again, and the release that is expected. */
function caseDays(person: Person, today: PartialDate): CalendarDay[] {
  const { id, status, sentence, expectedRelease } = person;
  const days: CalendarDay[] = [];
  const again = (kind: CaseDayKind, day: PartialDate | undefined, sources: readonly number[]) => {
    if (day?.length !== 10 || day > today) return;
    days.push({ kind, id: `${id}-${kind}`, when: nextComing(day.slice(5), today), person, day, sources });
  };
  if (status.custody === 'disappeared') again('missing', status.since, status.sources);
  else {
    const taken = lastTaken(person);
    if (taken) again('taken', taken.date, [taken.source]);
  }
  // Of somebody who is free the day of the sentence is no day to write a letter on.
  if (sentence && isHeld(status.custody)) again('sentenced', sentence.date, [sentence.source]);
  if (expectedRelease?.date.length === 10 && expectedRelease.date >= today && isHeld(status.custody)) {
    const { date, source } = expectedRelease;
    const left = Math.round((firstMoment(date) - firstMoment(today)) / 86_400_000);
    days.push({
      kind: 'release',
      id: `${id}-release`,
      when: { from: date, to: date, days: left },
      person,
      day: date,
      sources: [source],
    });
  }
  return days;
}

/** The last time somebody who is still held was taken. */
function lastTaken({ status, events }: Person) {
  if (!isHeld(status.custody)) return undefined;
  return events.findLast(({ type }) => type === 'detained' || type === 'arrested' || type === 'disappeared');
}
