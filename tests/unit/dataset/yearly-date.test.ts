import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreDates, nextComing, nextOf, yearlyDatesSchema } from '../../../lib/dataset/yearly-date.ts';
import { datesOutput } from '../../../scripts/dataset/dates.ts';
import { allPeople } from '../casebook/people.ts';
import { dataFolder } from './list-files.ts';

const dayInMs = 86_400_000;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const on = (date: string) => new Date(`${date}T12:00:00`);
const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10);

const today = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Every day that a year can have, 29 February among them. */
const monthDay = fc.nat(365).map((n) => later('2024-01-01', n).slice(5));
const span = fc.oneof(
  monthDay,
  fc.tuple(monthDay, monthDay).map(([from, to]) => `${from}/${to}`),
);

describe('a day of the year', () => {
  it.each([
    ['01-24', '2026-11-21', '2027-01-24', 64],
    ['07-09', '2026-07-08', '2026-07-09', 1],
    ['07-09', '2026-07-09', '2026-07-09', 0],
    ['07-09', '2026-07-10', '2027-07-09', 364],
    ['03-01', '2027-12-31', '2028-03-01', 61],
    ['12-31', '2026-12-31', '2026-12-31', 0],
    ['01-01', '2026-12-31', '2027-01-01', 1],
  ])('%s, seen on %s, comes on %s, in %i days', (date, day, from, days) => {
    expect(nextComing(date, day)).toEqual({ from, to: from, days });
  });

  it('is the 28th where February has no 29th', () => {
    expect(nextComing('02-29', '2027-01-01').from).toBe('2027-02-28');
    expect(nextComing('02-29', '2027-03-01').from).toBe('2028-02-29');
    expect(nextComing('02-29', '2100-02-01').from).toBe('2100-02-28');
  });

  it('goes by the day of the reader, not by that of Greenwich', () => {
    expect(nextOf([{ date: '07-09' }], new Date(2026, 6, 8, 23, 59))?.days).toBe(1);
    expect(nextOf([{ date: '07-09' }], new Date(2026, 6, 9, 0, 1))?.days).toBe(0);
  });
});

describe('a span of the year', () => {
  it('has come while it lasts', () => {
    expect(nextComing('11-01/12-31', '2026-11-21')).toEqual({
      from: '2026-11-01',
      to: '2026-12-31',
      days: 0,
    });
    expect(nextComing('11-01/12-31', '2026-10-31').days).toBe(1);
  });

  it('may run over the end of the year', () => {
    const now = { from: '2026-12-15', to: '2027-02-15', days: 0 };
    expect(nextComing('12-15/02-15', '2026-12-31')).toEqual(now);
    expect(nextComing('12-15/02-15', '2027-02-15')).toEqual(now);
    expect(nextComing('12-15/02-15', '2027-02-16')).toMatchObject({ from: '2027-12-15', days: 302 });
  });
});

describe('whatever the day and the date', () => {
  it('it is at most a year away, and the days lead to it', () => {
    fc.assert(
      fc.property(span, today, (date, day) => {
        const { from, to, days } = nextComing(date, day);
        expect(days).toBeLessThan(367);
        expect(to >= from && to >= day).toBe(true);
        if (days > 0) expect(later(day, days)).toBe(from);
        else expect(from <= day).toBe(true);
      }),
    );
  });

  it('a day keeps its month, and its number in every year that has it', () => {
    fc.assert(
      fc.property(monthDay, today, (date, day) => {
        const { from } = nextComing(date, day);
        const leapDay = date === '02-29' && !isLeap(Number(from.slice(0, 4)));
        expect(from.slice(5)).toBe(leapDay ? '02-28' : date);
      }),
    );
  });

  it('each morning it is a day nearer, until it is there', () => {
    fc.assert(
      fc.property(span, today, (date, day) => {
        const { days } = nextComing(date, day);
        if (days > 0) expect(nextComing(date, later(day, 1)).days).toBe(days - 1);
      }),
    );
  });

  it('none comes before the next of several', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), today, (all, day) => {
        const dates = all.map((date) => ({ date }));
        const next = nextOf(dates, on(day))?.days ?? Number.NaN;
        expect(next).toBe(Math.min(...all.map((date) => nextComing(date, day).days)));
      }),
    );
  });
});

describe('the dates of the dataset', () => {
  const { faults, files } = datesOutput(dataFolder, allPeople);
  const { dates } = yearlyDatesSchema.parse(JSON.parse(files.get('dataset/dates.json') ?? ''));

  it('pass every rule', () => expect(faults).toEqual([]));

  it('lead from one day for lawyers to the next', () => {
    const next = (day: string) => nextOf(coreDates(dates), on(day));
    expect(next('2026-11-21')).toMatchObject({ date: { id: 'day-of-the-endangered-lawyer' }, days: 64 });
    expect(next('2027-01-25')).toMatchObject({ date: { id: 'china-human-rights-lawyers-day' } });
  });

  it('remind nobody of a day on which a reminder could do harm', () => {
    expect(coreDates(dates).filter(({ care }) => care !== undefined)).toEqual([]);
  });
});
