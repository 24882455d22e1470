import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ages,
  type CaseQuery,
  everyCase,
  isNarrowed,
  orders,
  readCaseQuery,
  writeCaseQuery,
} from '../../../lib/casebook/case-query.ts';
import { families } from '../../../lib/casebook/families.ts';
import { roles } from '../../../lib/dataset/person.ts';
import { restrictionWords } from '../../../lib/dataset/restriction.ts';

const maybe = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values);
const queries: fc.Arbitrary<CaseQuery> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
  family: maybe(families),
  place: maybe(['CN', 'CN/HK', 'Crimea (occupied)']),
  restriction: maybe(restrictionWords),
  campaign: maybe(['709-crackdown']),
  age: maybe(ages),
  role: maybe(roles),
  order: fc.constantFrom(...orders),
  look: fc.constantFrom('list' as const, 'table' as const),
});

test('what was asked can be kept in an address and read again', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(readCaseQuery(writeCaseQuery(query))).toEqual(query);
    }),
  );
});

test('no address, however mangled, fails to open a list', () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      const query = readCaseQuery(address);
      expect(readCaseQuery(writeCaseQuery(query)).family).toEqual(query.family);
    }),
  );
  expect(readCaseQuery('status=jail&country=&campaign=../x&sort=up&age=old')).toEqual(everyCase);
});

test('a plain list has a plain address, and order alone narrows nothing', () => {
  expect(writeCaseQuery(everyCase)).toBe('');
  expect(isNarrowed({ ...everyCase, order: 'held', look: 'table' })).toBe(false);
  expect(isNarrowed({ ...everyCase, text: ' ' })).toBe(false);
  expect(isNarrowed({ ...everyCase, restriction: 'disbarred' })).toBe(true);
});
