import { describe, expect, test } from 'vitest';
import { relativesWithRecords } from '../../../lib/casebook/related.ts';
import { allSummaries, readPerson, someone } from './people.ts';

const relativesOf = (id: string) =>
  [...relativesWithRecords(readPerson(id), allSummaries)].map(([relative, other]) => [
    relative.relation,
    other.id,
  ]);

describe('relatives with a record of their own', () => {
  test.each([
    ['ding-jiaxi', [['spouse', 'luo-shengchun']]],
    [
      'geng-he',
      [
        ['spouse', 'gao-zhisheng'],
        ['daughter', 'grace-geng'],
      ],
    ],
    ['barkin-timtik', [['sister', 'ebru-timtik']]],
    ['nasrin-sotoudeh', []],
  ])('%s', (id, expected) => expect(relativesOf(id)).toEqual(expected));
});

describe('a namesake is not linked', () => {
  const family = [{ name: 'Wang Yu 王宇', relation: 'spouse' as const, source: 1 }];
  const person = { id: 'someone', country: 'CN', family };
  const wangYu = (rest: object) => someone('wang-yu', { primary: 'Wang Yu', ...rest });
  const found = (...people: ReturnType<typeof someone>[]) => relativesWithRecords(person, people).size;

  test('the same name in both scripts is', () => {
    expect(found(wangYu({ native: [{ lang: 'zh-Hans', text: '王宇' }] }))).toBe(1);
  });
  test('other characters', () => {
    expect(found(wangYu({ native: [{ lang: 'zh-Hans', text: '王雨' }] }))).toBe(0);
  });
  test('another country', () => expect(found(wangYu({ country: 'SG' }))).toBe(0));
  test('two of that name', () => expect(found(wangYu({}), { ...wangYu({}), id: 'wang-yu-2' })).toBe(0));
  test('part of a name', () => expect(found(wangYu({ primary: 'Wang Yuhan' }))).toBe(0));
});
