import { compareDates, newestOf } from './partial-date.ts';
import type { Person } from './person.ts';

/** A rule of the record that is broken: which field, and what was expected. */
export interface BrokenRule {
  readonly field: string;
  readonly expected: string;
}

/**
 * Checks what a single field cannot say: every fact points to a source that exists, the status is no newer than
 * what carries it, events stand in order and nothing lies in the future of `today` but an expected release.
 */
export function brokenRules(person: Person, today: string): BrokenRule[] {
  return [...sourceRules(person), ...statusRules(person), ...dateRules(person, today)];
}

function sourceRules(person: Person): BrokenRule[] {
  const known = new Set(person.sources.map((source) => source.n));
  const broken: BrokenRule[] = [];
  if (known.size < person.sources.length)
    broken.push({ field: 'sources', expected: 'each source has a number of its own' });
  for (const [field, n] of citations(person))
    if (!known.has(n)) broken.push({ field, expected: `source ${n} to stand in the list of sources` });
  return broken;
}

/** Every place in a record that names a source, with the path of the field. */
export function* citations(person: Person): Generator<readonly [field: string, source: number]> {
  for (const n of person.status.sources) yield ['status.sources', n];
  const said = person.names.pronunciation?.source;
  if (said !== undefined) yield ['names.pronunciation.source', said];
  for (const field of ['born', 'sentence', 'place', 'expectedRelease', 'quiet'] as const) {
    const fact = person[field];
    if (fact) yield [`${field}.source`, fact.source];
  }
  for (const field of ['charges', 'events', 'family', 'namesakes'] as const)
    for (const [i, fact] of person[field].entries()) yield [`${field}[${i}].source`, fact.source];
  for (const [i, restriction] of person.status.restrictions.entries())
    if (restriction.source !== undefined) yield [`status.restrictions[${i}].source`, restriction.source];
  for (const [i, campaign] of person.campaigns.entries())
    if (campaign.source !== undefined) yield [`campaigns[${i}].source`, campaign.source];
  for (const [i, conflict] of person.conflicts.entries())
    for (const n of conflict.sources) yield [`conflicts[${i}].sources`, n];
}

function statusRules(person: Person): BrokenRule[] {
  const { status, sources } = person;
  const broken: BrokenRule[] = [];
  const carriers = sources.filter((source) => status.sources.includes(source.n));
  const dated = carriers.flatMap((source) => source.published ?? []);
  const newest = newestOf(dated);
  // A source without a printed date may be newer than all others, so it proves nothing either way.
  if (newest && dated.length === carriers.length && compareDates(status.asOf, newest) > 0)
    broken.push({ field: 'status.asOf', expected: `no later than ${newest}, its newest source` });
  if (status.since && compareDates(status.since, status.asOf) > 0)
    broken.push({ field: 'status.since', expected: `no later than status.asOf (${status.asOf})` });
  return broken;
}

function dateRules(person: Person, today: string): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const past: (readonly [string, string | undefined])[] = [
    ['born.value', person.born?.value],
    ['status.asOf', person.status.asOf],
    ['sentence.date', person.sentence?.date],
    ...person.events.map((event, i) => [`events[${i}].date`, event.date] as const),
    ...person.sources.map((source, i) => [`sources[${i}].published`, source.published] as const),
  ];
  for (const [field, date] of past)
    if (date && compareDates(date, today) > 0) broken.push({ field, expected: 'a date that has come' });
  person.events.forEach((event, i) => {
    const before = person.events[i - 1];
    if (before && compareDates(before.date, event.date) > 0)
      broken.push({
        field: `events[${i}].date`,
        expected: `no earlier than the event before it (${before.date})`,
      });
  });
  return broken;
}
