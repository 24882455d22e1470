import { type PartialDate, partsOf } from '../dataset/partial-date.ts';

/** A partial date in the reader's way, no more precise than it is: “26 December 2019”, “December 2019”, “2019”. */
export function sayDate(date: PartialDate, locale: string, month: 'long' | 'short' = 'long'): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (parts.month) format.month = month;
  if (parts.day) format.day = 'numeric';
  const moment = Date.UTC(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, format).format(moment);
}
