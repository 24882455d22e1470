import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Person, personSchema } from '../../../lib/dataset/person.ts';
import { countCustody, countPeople, share, statusesByAge } from '../../../scripts/dataset/counts.ts';
import { jsonSchemaOf } from '../../../scripts/dataset/json-schema.ts';
import { exampleOf } from '../../../scripts/dataset/scaffold.ts';

const person: Person = personSchema.parse(exampleOf(jsonSchemaOf(personSchema)));
const asOf = (date: string): Person => ({ ...person, status: { ...person.status, asOf: date } });
const day = new Date('2026-11-21T12:00:00');

describe('counts', () => {
  it('count a fact once, however many sources it has, and no conflict as a fact', () => {
    const { facts, sources, conflicts } = countPeople([person]);
    // status, restriction, pronunciation, birth, charge, sentence, place, release, event, relative, namesake, campaign, quiet
    expect({ facts, sources, conflicts }).toEqual({ facts: 13, sources: 1, conflicts: 1 });
    const twice = { ...person, status: { ...person.status, sources: [1, 1] } };
    expect(countPeople([twice]).facts).toBe(13);
    expect(countPeople([])).toEqual({ people: 0, countries: 0, sources: 0, facts: 0, conflicts: 0 });
  });

  it('put each status into one band of age', () => {
    const people = ['2025-11-22', '2025-11-21', '2024-11-22', '2024-11-21', '2021-11-22', '2021-11-21'].map(
      asOf,
    );
    expect(statusesByAge(people, day).map((band) => band.people)).toEqual([1, 2, 2, 1]);
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: day, noInvalidDate: true }), (date) => {
        const bands = statusesByAge([asOf(date.toISOString().slice(0, 10))], day);
        expect(bands.reduce((sum, band) => sum + band.people, 0)).toBe(1);
      }),
    );
  });

  it('list custody by frequency, and shares of nothing as nothing', () => {
    const free = { ...person, status: { ...person.status, custody: 'released' as const } };
    expect(countCustody([free, person, free])).toEqual([
      ['released', 2],
      ['imprisoned', 1],
    ]);
    expect(share(1, 3)).toBe('1 (33 %)');
    expect(share(0, 0)).toBe('0 (0 %)');
  });
});
