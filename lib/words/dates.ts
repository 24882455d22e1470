import { type PartialDate, partsOf } from '../dataset/partial-date.ts';

/** A partial date in the reader's way, no more precise than it is: “26 December 2019”, “December 2019”, “2019”. */
export function sayDate(date: PartialDate, locale: string, month: 'long' | 'short' = 'long'): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (parts.month) format.month = month;
  if (parts.day) format.day = 'numeric';
  const moment = Date.UTC(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1);
  const said = formatFor(locale === 'en' ? 'en-GB' : locale, format).format(moment);
  // French counts the first of a month, and Intl does not.
  return locale === 'fr' && parts.day === 1 ? said.replace(/^1(?= )/, '1er') : said;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A list of dates asks for the same few formats again and again, and each is slow to make. */
function formatFor(locale: string, format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${format.month} ${format.day}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, format);
  formats.set(key, known);
  return known;
}
