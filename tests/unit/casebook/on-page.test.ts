import { expect, test } from 'vitest';
import { type PageState, pageView } from '../../../lib/casebook/on-page.ts';
import { someone } from './people.ts';

const people = ['a', 'b', 'c'].map((id) => someone(id));
const view = (state: PageState) => pageView(state, people, new Date('2026-11-21'), 'en');
const read = { canRead: true };

test('the certain come first, each in the order of first mention', () => {
  const found = view({
    ...read,
    findings: [
      { person: 'c', certainty: 'possible', count: 1 },
      { person: 'b', certainty: 'certain', count: 3 },
      { person: 'a', certainty: 'certain', count: 1 },
    ],
  });
  expect(found.kind === 'people' && found.certain.map(({ row, count }) => [row.person.id, count])).toEqual([
    ['b', 3],
    ['a', 1],
  ]);
  expect(found.kind === 'people' && found.possible.map(({ row }) => row.person.id)).toEqual(['c']);
});

test('a read page without a name, an unread page and a closed page are told apart', () => {
  expect(view({ ...read, findings: [] })).toEqual({ kind: 'nobody' });
  expect(view(read)).toEqual({ kind: 'unread' });
  expect(view({ canRead: false })).toEqual({ kind: 'closed', because: 'browser' });
  expect(view({ canRead: false, closed: 'pdf' })).toEqual({ kind: 'closed', because: 'pdf' });
});

test('somebody whom this dataset does not know is not listed', () => {
  expect(view({ ...read, findings: [{ person: 'x', certainty: 'certain', count: 1 }] })).toEqual({
    kind: 'nobody',
  });
});
