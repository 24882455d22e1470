import type { PersonSummary } from '../dataset/index-file.ts';
import type { PartialDate } from '../dataset/partial-date.ts';
import { chartOf, chartYears, type Stroke } from './chart.ts';
import { overdueOf } from './overdue.ts';
import { sayPlace } from './places.ts';

/** One person as a line in a list. */
export interface CaseRow {
  readonly person: PersonSummary;
  /** The country in words. */
  readonly place: string;
  /** The term that should have ended without a report, see `overdueTerm`. */
  readonly overdue?: PartialDate;
  /** The years in custody, drawn. */
  readonly chart: readonly Stroke[];
}

export function rowOf(person: PersonSummary, now: Date, locale: string): CaseRow {
  const overdue = overdueOf(person, now);
  return {
    person,
    place: sayPlace(person, locale),
    ...(overdue && { overdue }),
    chart: chartOf(person, chartYears(now), now),
  };
}
