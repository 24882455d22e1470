import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf } from '../../../lib/dataset/age.ts';
import { daysInMonth, firstMoment, partsOf } from '../../../lib/dataset/partial-date.ts';
import type { Person } from '../../../lib/dataset/person.ts';
import { monthsLater, sentenceShare } from '../../../lib/dataset/term.ts';

const on = (date: string) => new Date(`${date}T12:00:00`);
const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, d]) => {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${year}-${two(month)}-${two(Math.min(d, daysInMonth(year, month)))}`;
  });

type Sentenced = Parameters<typeof sentenceShare>[0];
const sentenced = (changes: Partial<Sentenced> & { since?: string; asOf?: string } = {}): Sentenced => ({
  status: {
    custody: 'imprisoned',
    restrictions: [],
    since: changes.since ?? '2020-01-01',
    asOf: changes.asOf ?? '2024-06-01',
    sources: [1],
  },
  sentence: { text: '10 years', years: 10, date: '2021-05-05', source: 1 },
  events: [],
  conflicts: [],
  ...changes,
});
const event = (type: Person['events'][number]['type'], date: string) => ({
  type,
  date,
  text: type,
  source: 1,
});

describe('months later', () => {
  it('is the same day of the month, or its last day', () => {
    expect(monthsLater('2024-01-31', 1)).toBe('2024-02-29');
    expect(monthsLater('2023-01-31', 1)).toBe('2023-02-28');
    expect(monthsLater('2024-02-29', 12)).toBe('2025-02-28');
    expect(monthsLater('2020-02-29', 48)).toBe('2024-02-29');
    expect(monthsLater('2019-12-26', 144)).toBe('2031-12-26');
    expect(monthsLater('2021-02-28', 61)).toBe('2026-03-28');
    expect(monthsLater('2024-03-31', -1)).toBe('2024-02-29');
  });

  it('always is a real day, in the month that was counted to', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = partsOf(monthsLater(from, months));
        const start = partsOf(from);
        expect(to?.day).toBeDefined();
        const counted = (parts: typeof to) => (parts?.year ?? 0) * 12 + (parts?.month ?? 0);
        expect(counted(to) - counted(start)).toBe(months);
        expect(to?.day).toBeLessThanOrEqual(start?.day ?? 0);
      }),
    );
  });
});

describe('the share of a sentence that has passed', () => {
  it('is time since the custody began over the length of the sentence', () => {
    expect(sentenceShare(sentenced(), on('2025-01-01'))).toBeCloseTo(0.5, 2);
    expect(sentenceShare(sentenced(), on('2024-06-02'))).toBeCloseTo(0.442, 2);
  });

  it('grows with time, stays within the sentence, and is said to its last day and not after it', () => {
    const length = fc.integer({ min: 1, max: 360 });
    fc.assert(
      fc.property(day, length, fc.nat(15_000), fc.nat(15_000), (since, months, first, more) => {
        const person = sentenced({
          since,
          // News of the day itself: its age is another rule's.
          asOf: '2100-01-01',
          sentence: { text: 'a term', months, date: since, source: 1 },
        });
        const moment = (days: number) => new Date(firstMoment(since) + days * 86_400_000 + 43_200_000);
        const end = firstMoment(monthsLater(since, months));
        const [early, late] = [moment(first), moment(first + more)];
        const [a, b] = [sentenceShare(person, early), sentenceShare(person, late)];
        const within = (now: Date) => now.getTime() < end;
        expect(a !== undefined).toBe(within(early));
        expect(b !== undefined).toBe(within(late));
        for (const share of [a, b])
          if (share !== undefined) expect(share > 0 && share <= 1, `${share}`).toBe(true);
        if (a !== undefined && b !== undefined) expect(b).toBeGreaterThanOrEqual(a);
      }),
      { numRuns: 500 },
    );
  });

  it('is not said when the start is not a day, the length is not known, or the person is not in prison', () => {
    const now = on('2025-01-01');
    expect(sentenceShare(sentenced({ since: '2020-01' }), now)).toBeUndefined();
    expect(sentenceShare(sentenced({ since: '2020' }), now)).toBeUndefined();
    const life = { text: 'life imprisonment', date: '2021-05-05', source: 1 };
    expect(sentenceShare(sentenced({ sentence: life }), now)).toBeUndefined();
    const awaiting = sentenced();
    expect(
      sentenceShare({ ...awaiting, status: { ...awaiting.status, custody: 'pretrial-detention' } }, now),
    ).toBeUndefined();
    expect(sentenceShare(sentenced(), on('2019-12-31'))).toBeUndefined();
  });

  it('is not said on news that is over three years old', () => {
    expect(sentenceShare(sentenced({ asOf: '2022-01-02' }), on('2025-01-01'))).toBeDefined();
    expect(sentenceShare(sentenced({ asOf: '2022-01-01' }), on('2025-01-01'))).toBeUndefined();
  });

  it.each<[string, Partial<Sentenced>]>([
    ['a release date says another end', { expectedRelease: { date: '2028-01', basis: '', source: 1 } }],
    ['the term should be over', { expectedRelease: { date: '2024-12', basis: '', source: 1 } }],
    [
      'the sentence came before this custody',
      { sentence: { text: '10 years', years: 10, date: '2019', source: 1 } },
    ],
    ['nobody says when it was given', { sentence: { text: '10 years', years: 10, source: 1 } }],
    [
      'there are several terms',
      {
        sentence: {
          text: '17 years on three counts (5+10+2), to run concurrently',
          years: 17,
          date: '2021',
          source: 1,
        },
      },
    ],
    ['the person was sentenced twice', { events: [event('sentenced', '2021'), event('sentenced', '2023')] }],
    ['the person was out in between', { events: [event('released', '2022-03')] }],
    ['the person was held shortly before', { events: [event('detained', '2018-07')] }],
    [
      'sources disagree on the length',
      { conflicts: [{ text: 'The sentence: 16 years (A) or 15 years (B).', sources: [1] }] },
    ],
  ])('is not said when %s', (_why, changes) => {
    expect(sentenceShare(sentenced(changes), on('2025-01-01'))).toBeUndefined();
  });

  it.each<[string, Partial<Sentenced>]>([
    ['an arrest some days before', { events: [event('arrested', '2019-12-01')] }],
    ['a case that is long over', { events: [event('detained', '2013-04'), event('released', '2016-10')] }],
    ['a release date that fits', { expectedRelease: { date: '2030-01', basis: '', source: 1 } }],
    [
      'an earlier arrest, where a release date from a source fits',
      { events: [event('detained', '2018-07')], expectedRelease: { date: '2030', basis: '', source: 1 } },
    ],
    [
      'a dispute about something else',
      { conflicts: [{ text: 'Which court gave the sentence.', sources: [1] }] },
    ],
  ])('is said in spite of %s', (_what, changes) => {
    expect(sentenceShare(sentenced(changes), on('2025-01-01'))).toBeCloseTo(0.5, 2);
  });
});

describe('the age of the newest source', () => {
  it('is months up to two years, then years', () => {
    expect(ageOf('2025-09-10', on('2026-11-21'))).toEqual({ unit: 'month', count: 14 });
    expect(ageOf('2024-11-22', on('2026-11-21'))).toEqual({ unit: 'month', count: 23 });
    expect(ageOf('2024-11-21', on('2026-11-21'))).toEqual({ unit: 'year', count: 2 });
    expect(ageOf('2026-11', on('2026-11-21'))).toEqual({ unit: 'month', count: 0 });
  });

  it('is not said of a bare year, nor of the future', () => {
    expect(ageOf('2024', on('2026-11-21'))).toBeUndefined();
    expect(ageOf('2026-11-22', on('2026-11-21'))).toBeUndefined();
  });

  it('never shrinks', () => {
    fc.assert(
      fc.property(day, fc.nat(9000), fc.nat(9000), (date, first, more) => {
        const months = (days: number) => {
          const age = ageOf(date, new Date(firstMoment(date) + days * 86_400_000 + 43_200_000));
          return (age?.count ?? -1) * (age?.unit === 'year' ? 12 : 1);
        };
        // Whole years forget months, but never a whole year.
        expect(months(first + more)).toBeGreaterThanOrEqual(Math.min(months(first), 24));
        expect(months(first)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
