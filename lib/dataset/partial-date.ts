/** A date as precise as its source: `2019`, `2019-12` or `2019-12-26` (proleptic Gregorian, no time zone). */
export type PartialDate = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The parts of a partial date, or undefined when it is not a date that can be (2023-02-30, 2019-13). */
export function partsOf(date: PartialDate): DateParts | undefined {
  const match = shape.exec(date);
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  if (!match[2]) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (!match[3]) return { year, month };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

export function daysInMonth(year: number, month: number): number {
  // Counted rather than asked of a Date: an index of ten thousand people holds thirty thousand dates.
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Orders two partial dates at the precision both have: `2019` and `2019-12-26` compare as equal,
 * since nothing says which came first.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The last day a partial date can mean, as milliseconds UTC: what has "passed" must have passed wholly. */
export function lastMoment(date: PartialDate): number {
  const { year, month = 12, day = daysInMonth(year, month) } = strictParts(date);
  return Date.UTC(year, month - 1, day);
}

/** The first day a partial date can mean, as milliseconds UTC. */
export function firstMoment(date: PartialDate): number {
  const { year, month = 1, day = 1 } = strictParts(date);
  return Date.UTC(year, month - 1, day);
}

/** The newest of some partial dates; where two agree as far as both go, the more precise one. */
export function newestOf(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.reduce<PartialDate | undefined>((newest, date) => {
    if (newest === undefined) return date;
    const order = compareDates(date, newest);
    return order > 0 || (order === 0 && date.length > newest.length) ? date : newest;
  }, undefined);
}

/** A `Date` of today as `YYYY-MM-DD` in the reader's own time zone. */
export function isoDay(now: Date): PartialDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function strictParts(date: PartialDate): DateParts {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`not a date: ${date}`);
  return parts;
}
