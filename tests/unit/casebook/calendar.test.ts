import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { calendarOf } from '../../../lib/casebook/calendar.ts';
import { type CalendarEntry, calendarFile } from '../../../lib/casebook/calendar-file.ts';
import { yearlyDatesSchema } from '../../../lib/dataset/yearly-date.ts';
import { allPeople, readPerson } from './people.ts';

const now = new Date('2026-11-21T12:00:00');
const { dates } = yearlyDatesSchema.parse(
  parse(readFileSync(join(import.meta.dirname, '../../../data/dates.yaml'), 'utf8')),
);
const ding = readPerson('ding-jiaxi');
const idsOf = (...people: (typeof ding)[]) => calendarOf(dates, people, now).map(({ id }) => id);

describe('the days to keep in mind', () => {
  test('come in the order in which they come, what lasts today first', () => {
    const days = calendarOf(dates, [], now).map(({ when }) => when.days);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(idsOf()[0]).toBe('write-for-rights');
  });

  test('days of single cases come with the case that is followed, and not without it', () => {
    expect(idsOf()).not.toContain('xiamen-gathering-arrests');
    expect(idsOf(ding)).toContain('xiamen-gathering-arrests');
  });

  test('a followed prisoner has the day of the arrest and of the sentence, with their sources', () => {
    const own = calendarOf(dates, [ding], now).filter(({ id }) => id.startsWith('ding-jiaxi'));
    expect(own.map(({ kind, when }) => [kind, when.from])).toEqual([
      ['taken', '2026-12-26'],
      ['sentenced', '2027-04-10'],
    ]);
    for (const day of own) if (day.kind !== 'yearly') expect(day.sources.length).toBeGreaterThan(0);
  });

  test('who is missing was not "taken"; who is free has no anniversaries', () => {
    const kinds = (id: string) => calendarOf([], [readPerson(id)], now).map(({ kind }) => kind);
    expect(kinds('gao-zhisheng')).toEqual(['missing']);
    expect(kinds('wang-quanzhang')).toEqual([]);
  });

  test('a release is a day to come, never one that has passed', () => {
    for (const person of allPeople)
      for (const day of calendarOf([], [person], now))
        if (day.kind === 'release') expect(day.day >= '2026-11-21', person.id).toBe(true);
  });
});

describe('the calendar file', () => {
  const read = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const entry: CalendarEntry = {
    id: 'china-human-rights-lawyers-day',
    from: '2027-07-09',
    to: '2027-07-09',
    summary: 'China Human Rights Lawyers Day',
    description: 'Why, and what; 中国人权律师节',
    yearly: true,
  };

  test('holds whole days, whatever may stand in their words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 0, max: 60 }),
        (words, length) => {
          const to = new Date(Date.UTC(2027, 1, 20 + length)).toISOString().slice(0, 10);
          const text = calendarFile(
            [{ ...entry, from: '2027-02-20', to, summary: words }],
            'Vigil',
            '2026-11-21',
          );
          const [event] = read(text);
          expect(event?.startDate.toString()).toBe('2027-02-20');
          expect(event?.startDate.isDate && event.endDate.isDate).toBe(true);
          // The end is the day after the last one.
          expect(event?.endDate.subtractDate(event.startDate).toSeconds()).toBe((length + 1) * 86_400);
        },
      ),
    );
  });

  test('says in a strict reader what it was given', () => {
    const [event] = read(calendarFile([entry], 'Vigil', '2026-11-21'));
    expect(event?.summary).toBe(entry.summary);
    expect(event?.description).toBe(entry.description);
    expect(event?.uid).toBe('china-human-rights-lawyers-day@vigil');
    expect(event?.isRecurring()).toBe(true);
  });

  test('every line ends and folds as the standard asks', () => {
    const text = calendarFile([{ ...entry, description: '丁家喜'.repeat(60) }], 'Vigil', '2026-11-21');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('tells nothing of who saved it, nor when or where', () => {
    const text = calendarFile([entry], 'Vigil', '2026-11-21');
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE|https?:|extension:|mailto:|TZID/i);
    expect(calendarFile([entry], 'Vigil', '2026-11-21')).toBe(text);
    expect(text).toContain('DTSTAMP:20261121T000000Z');
  });
});
