import { expect, test } from 'vitest';
import { caseList } from '../../../lib/casebook/case-list.ts';
import { type CaseQuery, everyCase } from '../../../lib/casebook/case-query.ts';
import { families } from '../../../lib/casebook/families.ts';
import { overdueOf } from '../../../lib/casebook/overdue.ts';
import { placesIn, sayPlace } from '../../../lib/casebook/places.ts';
import { custodyWords, toneOf } from '../../../lib/dataset/custody.ts';
import { allSummaries, someone } from './people.ts';

const people = [
  someone('a', { region: 'mainland' }),
  someone('b', { region: 'HK', custody: 'pretrial-detention' }),
  someone('c', { country: 'IR', custody: 'released' }),
];
const now = new Date('2026-11-21T12:00:00');
const listOf = (asked: Partial<CaseQuery>, of = people, campaignPeople?: ReadonlySet<string>) =>
  caseList(of, { ...everyCase, ...asked }, { now, locale: 'en', campaignPeople });
const idsOf = (list: { shown: readonly { id: string }[] }) => list.shown.map((person) => person.id);

test('every custody word belongs to a family that can be chosen', () => {
  for (const word of custodyWords) expect(families).toContain(toneOf(word));
});

test('a country takes in its regions; a region only itself', () => {
  expect(idsOf(listOf({ place: 'CN' }))).toEqual(['a', 'b']);
  expect(idsOf(listOf({ place: 'CN/HK' }))).toEqual(['b']);
});

test('the number beside a family is what choosing it shows', () => {
  for (const place of [undefined, 'CN', 'IR']) {
    const { counts, total } = listOf({ place });
    for (const family of families)
      expect(listOf({ place, family }).shown).toHaveLength(counts.get(family) ?? 0);
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(total);
  }
});

test('nobody of the dataset is left out of the counts', () => {
  expect(listOf({}, [...allSummaries]).total).toBe(allSummaries.length);
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
  const held = someone('d', { asOf: '2024-01', expectedRelease: '2025-08-09' });
  expect(overdueOf(held, now)).toBe('2025-08-09');
  expect(overdueOf({ ...held, custody: 'released' }, now)).toBeUndefined();
  expect(overdueOf({ ...held, expectedRelease: '2027' }, now)).toBeUndefined();
  expect(overdueOf(someone('e'), now)).toBeUndefined();
});

test('each filter shows those it names, and several together those who fit them all', () => {
  const some = [
    someone('a', { restrictions: ['disbarred'], roles: ['barrister'], asOf: '2026-10' }),
    someone('b', { restrictions: ['disbarred'], asOf: '2025-11-20' }),
    someone('c', { asOf: '2019' }),
  ];
  const found = (asked: Partial<CaseQuery>, campaign?: readonly string[]) =>
    idsOf(listOf(asked, some, campaign && new Set(campaign)));
  expect(found({ restriction: 'disbarred' })).toEqual(['a', 'b']);
  expect(found({ role: 'barrister' })).toEqual(['a']);
  expect(found({ age: 'half-year' })).toEqual(['a']);
  expect(found({ age: 'over-year' })).toEqual(['b', 'c']);
  expect(found({ age: 'over-three-years' })).toEqual(['c']);
  expect(found({ campaign: 'xiamen-case' }, ['b', 'c'])).toEqual(['b', 'c']);
  expect(found({ campaign: 'xiamen-case', restriction: 'disbarred' }, ['b', 'c'])).toEqual(['b']);
});

test('a campaign that is not read yet, or does not exist, shows nobody rather than everybody', () => {
  expect(idsOf(listOf({ campaign: 'no-such' }))).toEqual([]);
});

test('each order is what it says', () => {
  const some = [
    someone('b', { asOf: '2024', since: '2020-01' }),
    someone('a', { asOf: '2026-02', since: '2015-07-10' }),
    someone('Ábel', { asOf: '2025-05', custody: 'released', since: '2001' }),
  ];
  const order = (order: CaseQuery['order']) => idsOf(listOf({ order }, some));
  expect(order('best')).toEqual(['b', 'a', 'Ábel']);
  expect(order('name')).toEqual(['a', 'Ábel', 'b']);
  expect(order('newest')).toEqual(['a', 'Ábel', 'b']);
  expect(order('oldest')).toEqual(['b', 'Ábel', 'a']);
  // Who is free is behind all who are held, however long ago they were freed.
  expect(order('held')).toEqual(['a', 'b', 'Ábel']);
});
