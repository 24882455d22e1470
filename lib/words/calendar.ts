import type { YearlyDate } from '../dataset/yearly-date.ts';
import { sayDate } from './dates.ts';
import type { Words } from './index.ts';

/** How soon a day comes: “today”, “in 64 days”, “until 31 December 2026”. */
export function saySoon(when: { from: string; to: string; days: number }, words: Words): string {
  const { from, to, days } = when;
  if (days > 1) return words('dates.in', { count: days });
  if (days === 1) return words('dates.tomorrow');
  return from === to ? words('dates.today') : words('dates.until', { date: sayDate(to, words.locale) });
}

/** When it is: a day, or from one to another. */
export function sayWhen({ from, to }: { from: string; to: string }, words: Words): string {
  const first = sayDate(from, words.locale);
  return from === to ? first : words('campaign.between', { from: first, until: sayDate(to, words.locale) });
}

/** What a day of a case recalls: “Ding Jiaxi was taken on 26 December 2019”. */
export function sayCaseDay(
  day: { kind: 'taken' | 'missing' | 'sentenced' | 'release'; day: string },
  name: string,
  words: Words,
): string {
  return words(`dates.case.${day.kind}`, { name, date: sayDate(day.day, words.locale) });
}

/** What a calendar says of a day of the year, in one paragraph. */
export function describeYearly({ why, care }: YearlyDate, edition: string | undefined): string {
  return [why, edition, care].filter(Boolean).join(' ');
}
