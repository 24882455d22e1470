import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysHeld,
  mayHaveChanged,
  monthsSince,
  overdueTerm,
  statusMayHaveChanged,
} from '../../../lib/dataset/age.ts';
import type { Person } from '../../../lib/dataset/person.ts';

const on = (date: string) => new Date(`${date}T12:00:00`);
const status = (changes: Partial<Person['status']>): Person['status'] => ({
  custody: 'imprisoned',
  restrictions: [],
  since: '2020-01-01',
  asOf: '2024-12-24',
  sources: [1],
  ...changes,
});

describe('the age of a status', () => {
  it('is counted in whole months', () => {
    expect(monthsSince('2024-12-24', on('2025-12-23'))).toBe(11);
    expect(monthsSince('2024-12-24', on('2025-12-24'))).toBe(12);
    expect(monthsSince('2027-01-01', on('2026-11-21'))).toBe(0);
  });

  it('calls for a warning after twelve months', () => {
    expect(mayHaveChanged('2025-11-22', on('2026-11-21'))).toBe(false);
    expect(mayHaveChanged('2025-11-21', on('2026-11-21'))).toBe(true);
  });

  it('reads an imprecise date as its earliest day, so that the warning never comes too late', () => {
    expect(mayHaveChanged('2025', on('2026-01-01'))).toBe(true);
  });

  it('never shrinks as time passes', () => {
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, fc.nat(4000), (from, now, days) => {
        const date = from.toISOString().slice(0, 10);
        const later = new Date(now.getTime() + days * 86_400_000);
        return monthsSince(date, later) >= monthsSince(date, now);
      }),
    );
  });
});

describe('the warning that a status may have changed', () => {
  it('is not given of a death', () => {
    expect(statusMayHaveChanged({ custody: 'deceased', asOf: '2015-11-28' }, on('2026-11-21'))).toBe(false);
    expect(statusMayHaveChanged({ custody: 'imprisoned', asOf: '2015-11-28' }, on('2026-11-21'))).toBe(true);
  });
});

describe('days held', () => {
  it('counts the first day as day 1 and stops at the newest source', () => {
    expect(daysHeld(status({ since: '2024-02-28', asOf: '2024-03-01' }))).toBe(3);
  });

  it('is not said when the start is not known to the day, or the person is not held', () => {
    expect(daysHeld(status({ since: '2024-02' }))).toBeUndefined();
    expect(daysHeld(status({ custody: 'released' }))).toBeUndefined();
  });

  it('is not said of the missing: nobody knows where they have been', () => {
    expect(daysHeld(status({ custody: 'disappeared' }))).toBeUndefined();
  });

  it('stops at the first day that an imprecise source can mean', () => {
    expect(daysHeld(status({ since: '2024-02-01', asOf: '2024-03' }))).toBe(30);
  });
});

describe('a term that should have ended', () => {
  const expectedRelease = { date: '2025-08', basis: 'arithmetic', source: 1 };

  it('is reported once its last possible day has passed', () => {
    expect(overdueTerm({ status: status({}), expectedRelease }, on('2025-08-31'))).toBeUndefined();
    expect(overdueTerm({ status: status({}), expectedRelease }, on('2025-09-01'))).toBe('2025-08');
  });

  it('is not reported when a later source says the person is still held, or the person is out', () => {
    expect(
      overdueTerm({ status: status({ asOf: '2025-10' }), expectedRelease }, on('2026-11-21')),
    ).toBeUndefined();
    expect(
      overdueTerm({ status: status({ custody: 'released' }), expectedRelease }, on('2026-11-21')),
    ).toBeUndefined();
  });
});
