import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  firstMoment,
  isoDay,
  lastMoment,
  newestOf,
  partsOf,
} from '../../../lib/dataset/partial-date.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('a date as precise as its source', () => {
  it.each(['2019', '2019-12', '2019-12-26', '2024-02-29', '2000-02-29'])('takes %s', (date) => {
    expect(partsOf(date)).toBeDefined();
  });

  it.each([
    '2019-13',
    '2019-00',
    '2023-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-4-1',
    '26 December 2019',
    '',
    '2019-12-26T00:00',
  ])('refuses %s, which cannot be', (date) => {
    expect(partsOf(date)).toBeUndefined();
  });

  it('is real for every day of the calendar', () => {
    fc.assert(fc.property(partial, (date) => partsOf(date) !== undefined));
  });

  it('spans from its first to its last possible day', () => {
    expect(new Date(firstMoment('2024-02')).toISOString()).toContain('2024-02-01');
    expect(new Date(lastMoment('2024-02')).toISOString()).toContain('2024-02-29');
    expect(new Date(lastMoment('2023')).toISOString()).toContain('2023-12-31');
    fc.assert(fc.property(partial, (date) => firstMoment(date) <= lastMoment(date)));
  });

  it('does not say which of two came first where it cannot know', () => {
    expect(compareDates('2019', '2019-12-26')).toBe(0);
    expect(compareDates('2019-11', '2019-12-26')).toBe(-1);
    fc.assert(
      fc.property(
        partial,
        partial,
        (a, b) => compareDates(a, b) === -compareDates(b, a) || compareDates(a, b) === 0,
      ),
    );
  });

  it('finds the newest, and of two that agree the more precise', () => {
    expect(newestOf(['2024', '2025-01', '2025', '2024-12-24'])).toBe('2025-01');
    expect(newestOf([])).toBeUndefined();
  });

  it("says today in the reader's own time zone", () => {
    expect(isoDay(new Date(2026, 10, 5, 0, 30))).toBe('2026-11-05');
  });
});
