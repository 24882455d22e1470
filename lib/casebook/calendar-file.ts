import ical, { ICalEventRepeatingFreq } from 'ical-generator';
import { firstMoment, type PartialDate } from '../dataset/partial-date.ts';

/** One entry of a calendar file: whole days, in no time zone. */
export interface CalendarEntry {
  /** Stable: the same day saved again replaces the one that a calendar has. */
  readonly id: string;
  readonly from: PartialDate;
  /** The last day, the first one too for a single day. */
  readonly to: PartialDate;
  readonly summary: string;
  readonly description: string;
  /** True for what comes again every year. */
  readonly yearly: boolean;
}

const dayInMs = 86_400_000;

/**
 * A calendar file (RFC 5545) of whole days. It names no organiser, no address and no time of saving: `made` is the day of
 * the dataset, so that one dataset gives one file.
 */
export function calendarFile(entries: readonly CalendarEntry[], name: string, made: PartialDate): string {
  const calendar = ical({ name, prodId: { company: 'Vigil', product: 'dates', language: 'EN' } });
  for (const { id, from, to, summary, description, yearly } of entries)
    calendar.createEvent({
      id: `${id}@vigil`,
      stamp: new Date(firstMoment(made)),
      start: new Date(firstMoment(from)),
      // The end of whole days is the day after the last.
      end: new Date(firstMoment(to) + dayInMs),
      allDay: true,
      timezone: 'UTC',
      summary,
      ...(description && { description }),
      ...(yearly && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
    });
  return `${calendar.toString().replace(/\r?\n/g, '\r\n').trimEnd()}\r\n`;
}
