import { describe, expect, it } from 'vitest';
import { endsWaitingToday, hasWaited } from '../../../lib/casebook/letter-lines.ts';

const sent = { at: '2026-09-01T10:00:00.000Z', replies: [] };
const onDay = (day: string) => new Date(`${day}T12:00:00.000Z`);

describe('a letter without a reply', () => {
  it('has waited once two months are over, and not before', () => {
    expect(hasWaited(sent, onDay('2026-10-30'))).toBe(false);
    expect(hasWaited(sent, onDay('2026-10-31'))).toBe(true);
  });

  it('is reminded of on one day alone', () => {
    const days = ['2026-10-30', '2026-10-31', '2026-11-01', '2027-03-01'];
    expect(days.filter((day) => endsWaitingToday(sent, onDay(day)))).toEqual(['2026-10-31']);
  });

  it('waits no more when a reply was noted', () => {
    const answered = { ...sent, replies: [{ at: '2026-10-01T10:00:00.000Z', note: 'Received.' }] };
    expect(hasWaited(answered, onDay('2026-12-31'))).toBe(false);
    expect(endsWaitingToday(answered, onDay('2026-10-31'))).toBe(false);
  });
});
