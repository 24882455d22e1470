import { isHeld } from '../dataset/custody.ts';
import type { PartialDate } from '../dataset/partial-date.ts';
import { isoDay } from '../dataset/partial-date.ts';
import type { Person } from '../dataset/person.ts';
import type { Petition } from '../dataset/petition.ts';
import { nextComing, type YearlyDate } from '../dataset/yearly-date.ts';
import { type Knows, suggestPurposes } from '../letters/purpose.ts';
import type { WordKey } from '../words/index.ts';
import type { LineUse, MessageDay, Messages, ReadyLine, Tag } from './message-file.ts';

/* Which words, days and tags suit a message for somebody, and when there is to be none. */

type Case = Pick<Person, 'status' | 'country'>;

/** Why there is no message for a person: somebody asked for quiet, or attention could end a quiet life. */
export function whyNoMessage(person: Person, knows: Knows, now: Date): WordKey | undefined {
  if (person.quiet) return `letter.withheld.quiet.${person.quiet.because}`;
  const suggestion = suggestPurposes(person, knows, now);
  if (!('withheld' in suggestion)) return undefined;
  const attentionHarms: readonly WordKey[] = ['letter.withheld.old', 'letter.withheld.unfit'];
  return attentionHarms.includes(suggestion.withheld) ? suggestion.withheld : undefined;
}

const missing: ReadonlySet<string> = new Set(['disappeared', 'incommunicado', 'rsdl', 'unknown']);

/** The ready lines for somebody, or for nobody in particular: those made for the case first. */
export function linesFor(person: Case | undefined, lines: readonly ReadyLine[]): ReadyLine[] {
  const wanted: readonly LineUse[] = !person
    ? ['all']
    : person.status.custody === 'deceased'
      ? ['remember', 'all']
      : missing.has(person.status.custody)
        ? ['missing', 'person', 'all']
        : ['person', 'all'];
  return wanted.flatMap((use) => lines.filter((line) => line.for === use));
}

/** The hashtags that campaigns use for such a case. */
export const tagsFor = ({ status, country }: Case, tags: readonly Tag[]): Tag[] =>
  tags.filter(
    (tag) => tag.country === country && tag.custody.includes(status.custody) && isHeld(status.custody),
  );

export interface ComingDay extends MessageDay {
  readonly on: PartialDate;
  /** Days from now until then. */
  readonly away: number;
  /** A call for messages that is known to be open for it. */
  readonly call: Petition | undefined;
  /** The newest call that is known at all. */
  readonly lastCall: Petition | undefined;
}

/** The day of the year for such messages, when it comes next, and where they are gathered, if the data knows. */
export function dayFor(
  country: string | undefined,
  { days }: Messages,
  dates: readonly YearlyDate[],
  petitions: readonly Petition[],
  now: Date,
): ComingDay | undefined {
  // A message for everybody may be for the one day there is.
  const day = days.find((one) => country === undefined || one.country === country);
  const date = day && dates.find(({ id }) => id === day.date);
  if (!day || !date) return undefined;
  const { from, days: away } = nextComing(date.date, isoDay(now));
  const calls = petitions
    .filter(({ kind, country }) => kind === 'photos' && country === day.country)
    .sort((a, b) => b.lastSeen.localeCompare(a.lastSeen));
  // Of this coming of the day: a call of another year leads to a mailbox that nobody empties.
  const call = calls.find(
    ({ status, lastSeen }) => status !== 'closed' && lastSeen.slice(0, 4) === from.slice(0, 4),
  );
  return { ...day, on: from, away, call, lastCall: calls[0] };
}

/** The name of the day in a language; in English, where no source prints one in it. */
export const nameOfDay = (names: MessageDay['names'], locale: string): string =>
  (Object.hasOwn(names, locale) ? names[locale as keyof MessageDay['names']] : undefined) ?? names.en ?? '';

/** The name of the day with its date, in a language: “China Human Rights Lawyers Day, 9 July”. */
export function sayDay(
  { names, on }: Pick<ComingDay, 'names' | 'on'>,
  language: keyof MessageDay['names'],
): string {
  const name = nameOfDay(names, language);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
  });
  return `${name} · ${format.format(new Date(`${on}T00:00:00Z`))}`;
}
