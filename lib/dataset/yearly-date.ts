import * as z from 'zod/mini';
import { citations, eachIdOnce, languageTag } from './citation.ts';
import { plainWords, slug } from './field.ts';
import { daysInMonth, firstMoment, isoDay, type PartialDate, partsOf } from './partial-date.ts';
import { partialDate } from './person.ts';

/* Days of the year on which others speak up too, as data/dates.yaml holds them. */

const dayInMs = 86_400_000;
const spanShape = /^(\d{2}-\d{2})(?:\/(\d{2}-\d{2}))?$/;

/** `01-24`, or from one day to another, `11-01/12-31`; a span may run over the end of the year. */
const yearlySpan = z.string('expected a day in quotes, as in "01-24"').check(
  z.refine((text) => {
    const [, from, to] = spanShape.exec(text) ?? [];
    // 2024 is a leap year: 29 February is a day that can be.
    return [from, to ?? from].every((day) => day !== undefined && partsOf(`2024-${day}`) !== undefined);
  }, 'expected a real day of the year, as in "01-24", or two, as in "11-01/12-31"'),
);

const yearlyDate = z.strictObject({
  id: slug,
  name: plainWords,
  /** Other names it goes by. */
  aka: z.array(z.strictObject({ text: plainWords, lang: z.optional(languageTag) })),
  date: yearlySpan,
  /** core: a day for lawyers; high and medium: days that suit a letter for them; case: of the people named. */
  relevance: z.enum(['core', 'high', 'medium', 'case']),
  why: plainWords,
  /** What people have done on it. */
  done: z.array(plainWords),
  /** Whom it could harm to be reminded of it. */
  care: z.optional(plainWords),
  people: z.array(slug),
  /** The years of which something is known, oldest first. */
  editions: z.array(z.strictObject({ year: z.int(), text: plainWords, sources: citations })),
  /** The newest date on its sources: up to then the day is known to have been kept. */
  asOf: partialDate,
  sources: citations,
});
export type YearlyDate = z.infer<typeof yearlyDate>;

export const yearlyDatesSchema = z.strictObject({ dates: z.array(yearlyDate).check(eachIdOnce) });
export type YearlyDates = z.infer<typeof yearlyDatesSchema>;

/** One coming of a yearly date: its first and last day, and the days until then; 0 while it lasts. */
export interface Coming {
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly days: number;
}

/** When a day or span of the year comes next, as seen on `today` (YYYY-MM-DD); what lasts still is not over. */
export function nextComing(span: YearlyDate['date'], today: PartialDate): Coming {
  const now = firstMoment(today);
  const thisYear = new Date(now).getUTCFullYear();
  // A span that began last year may last into this one; one that is over comes again next year.
  for (const year of [thisYear - 1, thisYear, thisYear + 1]) {
    const { from, to } = spanIn(span, year);
    if (firstMoment(to) >= now)
      return { from, to, days: Math.max(0, Math.round((firstMoment(from) - now) / dayInMs)) };
  }
  throw new RangeError(`not a day of the year: ${span}`);
}

/** The date that comes next, and how soon; of several on one day, the first in the list. */
export function nextOf<D extends Pick<YearlyDate, 'date'>>(
  dates: readonly D[],
  now: Date,
): (Coming & { readonly date: D }) | undefined {
  const today = isoDay(now);
  return dates
    .map((date) => ({ date, ...nextComing(date.date, today) }))
    .sort((a, b) => a.days - b.days)
    .at(0);
}

/** The days that matter to everybody who reads about lawyers, whichever case they follow. */
export const coreDates = (dates: readonly YearlyDate[]): YearlyDate[] =>
  dates.filter(({ relevance }) => relevance === 'core');

function spanIn(span: string, year: number): { from: PartialDate; to: PartialDate } {
  const [, from = '', to = from] = spanShape.exec(span) ?? [];
  return { from: dayIn(year, from), to: dayIn(to < from ? year + 1 : year, to) };
}

/** 29 February falls on the 28th in a year without one: it stays the last day of its month. */
function dayIn(year: number, monthDay: string): PartialDate {
  const [month = '', day = ''] = monthDay.split('-');
  const last = daysInMonth(year, Number(month));
  return `${String(year).padStart(4, '0')}-${month}-${Number(day) > last ? last : day}`;
}
