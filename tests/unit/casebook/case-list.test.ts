import { expect, test } from 'vitest';
import { caseList, families } from '../../../lib/casebook/case-list.ts';
import { overdueOf } from '../../../lib/casebook/overdue.ts';
import { placesIn, sayPlace } from '../../../lib/casebook/places.ts';
import { custodyWords, toneOf } from '../../../lib/dataset/custody.ts';
import { allSummaries, someone } from './people.ts';

const people = [
  someone('a', { region: 'mainland' }),
  someone('b', { region: 'HK', custody: 'pretrial-detention' }),
  someone('c', { country: 'IR', custody: 'released' }),
];
const idsOf = (list: { shown: readonly { id: string }[] }) => list.shown.map((person) => person.id);

test('every custody word belongs to a family that can be chosen', () => {
  for (const word of custodyWords) expect(families).toContain(toneOf(word));
});

test('a country takes in its regions; a region only itself', () => {
  expect(idsOf(caseList(people, { place: 'CN' }))).toEqual(['a', 'b']);
  expect(idsOf(caseList(people, { place: 'CN/HK' }))).toEqual(['b']);
});

test('the number beside a family is what choosing it shows', () => {
  for (const place of [undefined, 'CN', 'IR']) {
    const { counts, total } = caseList(people, { place });
    for (const family of families)
      expect(caseList(people, { place, family }).shown).toHaveLength(counts.get(family) ?? 0);
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(total);
  }
});

test('nobody of the dataset is left out of the counts', () => {
  expect(caseList(allSummaries, {}).total).toBe(allSummaries.length);
});

test('places are said in words', () => {
  expect(sayPlace({ country: 'CN', region: 'mainland' }, 'en')).toBe('China');
  expect(sayPlace({ country: 'CN', region: 'HK' }, 'en')).toBe('Hong Kong, China');
  expect(sayPlace({ country: 'UZ', region: 'Karakalpakstan' }, 'en')).toBe('Karakalpakstan, Uzbekistan');
  expect(placesIn(people, 'en')).toEqual([
    { key: 'CN', name: 'China', count: 2 },
    { key: 'CN/HK', name: 'Hong Kong, China', count: 1 },
    { key: 'IR', name: 'Iran', count: 1 },
  ]);
});

test('occupied land is given to no state, whatever the records say', () => {
  const crimea = ['UA', 'RU'].map((country) => someone(country, { country, region: 'Crimea (occupied)' }));
  expect(placesIn(crimea, 'en').map(({ name, count }) => [name, count])).toEqual([
    ['Crimea (occupied)', 2],
    ['Russia', 1],
    ['Ukraine', 1],
  ]);
});

test('a list says as the case does when a term should have ended', () => {
  const now = new Date('2026-11-21T12:00:00');
  const held = someone('d', { asOf: '2024-01', expectedRelease: '2025-08-09' });
  expect(overdueOf(held, now)).toBe('2025-08-09');
  expect(overdueOf({ ...held, custody: 'released' }, now)).toBeUndefined();
  expect(overdueOf({ ...held, expectedRelease: '2027' }, now)).toBeUndefined();
  expect(overdueOf(someone('e'), now)).toBeUndefined();
});
