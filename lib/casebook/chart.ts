import type { SpanKind } from '../dataset/custody-spans.ts';
import type { PersonSummary } from '../dataset/index-file.ts';
import { firstMoment, lastMoment, type PartialDate } from '../dataset/partial-date.ts';

/** How wide a chart is, in its own units: it is stretched to the place it gets. */
export const chartWidth = 1000;

/** The years that all charts of one list show. */
export interface ChartYears {
  readonly from: number;
  /** The year behind the last one shown. */
  readonly to: number;
}

/** One line of a chart; `expected` is the rest of a sentence, as far as a release is expected. */
export interface Stroke {
  readonly kind: SpanKind | 'expected';
  readonly from: number;
  readonly to: number;
}

const yearsBack = 15;
const yearsAhead = 4;

/** The years of a list: long enough for a long sentence, and the same for everybody, so that lives can be compared. */
export function chartYears(now: Date): ChartYears {
  return { from: now.getFullYear() - yearsBack, to: now.getFullYear() + yearsAhead };
}

/** Years to print beneath a chart: every third, with their place. */
export function chartTicks({ from, to }: ChartYears): { readonly year: number; readonly at: number }[] {
  const ticks: { year: number; at: number }[] = [];
  for (let year = from + 1; year < to; year += 3)
    ticks.push({ year, at: placeOf(Date.UTC(year, 0, 1), { from, to }) });
  return ticks;
}

/** The lines of one person; what lies before or behind the years is cut at the edge. */
export function chartOf(
  {
    spans,
    custody,
    asOf,
    expectedRelease,
  }: Pick<PersonSummary, 'spans' | 'custody' | 'asOf' | 'expectedRelease'>,
  years: ChartYears,
  now: Date,
): Stroke[] {
  const drawn: { kind: Stroke['kind']; from: PartialDate; to: PartialDate | undefined }[] = spans.map(
    ({ kind, from, to }) => ({ kind, from, to }),
  );
  // What lies ahead is drawn only of somebody who serves a sentence as far as anybody has reported.
  if (expectedRelease && custody === 'imprisoned' && lastMoment(expectedRelease) > now.getTime())
    drawn.push({ kind: 'expected', from: asOf, to: expectedRelease });
  return drawn.flatMap(({ kind, from, to }): Stroke[] => {
    const start = placeOf(firstMoment(from), years);
    // A day is still to be seen; a stretch without an end is drawn as a beginning.
    const end = Math.max(placeOf(lastMoment(to ?? from), years), Math.min(chartWidth, start + 5));
    return end <= 5 || start >= chartWidth ? [] : [{ kind, from: start, to: end }];
  });
}

function placeOf(moment: number, { from, to }: ChartYears): number {
  const [begin, end] = [Date.UTC(from, 0, 1), Date.UTC(to, 0, 1)];
  const share = (moment - begin) / (end - begin);
  return Math.round(Math.min(1, Math.max(0, share)) * chartWidth);
}
