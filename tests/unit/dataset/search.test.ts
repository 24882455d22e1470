import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type PersonSummary, summaryOf } from '../../../lib/dataset/index-file.ts';
import type { Person } from '../../../lib/dataset/person.ts';
import { searchPeople } from '../../../lib/dataset/search.ts';
import { hanPairs, spellingsOf } from '../../../scripts/dataset/spellings.ts';

const folder = join(import.meta.dirname, '../../../data/people');
const records: Person[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')));
const people: PersonSummary[] = records.map((record) => ({
  ...summaryOf(record),
  spellings: spellingsOf(record),
}));
const search = searchPeople(people, hanPairs(records));
const first = (query: string) => search.find(query)[0]?.id;
const ids = (query: string) => search.find(query).map((person) => person.id);

describe('a name in any script and spelling', () => {
  test.each([
    ['Ding Jiaxi', 'ding-jiaxi'],
    ['jiaxi ding', 'ding-jiaxi'],
    ['DING, Jia-xi', 'ding-jiaxi'],
    ['dingjiaxi', 'ding-jiaxi'],
    ['Dīng Jiāxǐ', 'ding-jiaxi'],
    ['丁家喜', 'ding-jiaxi'],
    ['家喜', 'ding-jiaxi'],
    ['許志永', 'xu-zhiyong'],
    ['许志永', 'xu-zhiyong'],
    ['Hang-tung Chow', 'chow-hang-tung'],
    ['chow hang tung', 'chow-hang-tung'],
    ['Zou Xingtong', 'chow-hang-tung'],
    ['selcuk kozagacli', 'selcuk-kozagacli'],
    ['KOZAĞAÇLI', 'selcuk-kozagacli'],
    ['Максим Знак', 'maksim-znak'],
    ['знак', 'maksim-znak'],
    ['نسرين ستوده', 'nasrin-sotoudeh'],
    ['waleed khair', 'waleed-abu-al-khair'],
    ['王全璋', 'wang-quanzhang'],
    ['Wáng Quánzhāng', 'wang-quanzhang'],
    ['wangquanzhang', 'wang-quanzhang'],
    ['Ван Цюаньчжан', 'wang-quanzhang'],
    ['邹幸彤', 'chow-hang-tung'],
    ['Selcuk Kozagacli', 'selcuk-kozagacli'],
    ['Maxime Znak', 'maksim-znak'],
    ['Wadim Kobsew', 'vadim-kobzev'],
  ])('%s finds %s', (query, id) => expect(first(query)).toBe(id));

  test('full-width letters and stray marks make no difference', () => {
    expect(first('Ｄｉｎｇ　Ｊｉａｘｉ')).toBe('ding-jiaxi');
    expect(first('Ding\u00adJia\u200bxi')).toBe('ding-jiaxi');
  });
});

describe('order', () => {
  test('a whole name comes before the names it begins, those before the names it is within', () => {
    const found = ids('wang yu');
    expect(found[0]).toBe('wang-yu');
    expect(ids('li').indexOf('li-heping')).toBeLessThan(ids('li').indexOf('chen-jiahong') >>> 0);
    expect(ids('yong').slice(0, 2)).not.toContain('xu-zhiyong');
    expect(ids('iyong')).toContain('xu-zhiyong');
  });

  test('a family name comes before a longer name that begins with it', () => {
    expect(first('xia')).toBe('xia-lin');
    expect(first('khair waleed')).toBe('waleed-abu-al-khair');
  });

  test('one Chinese character finds the family before those with the character inside', () => {
    const found = ids('王');
    expect(found).toContain('wang-yu');
    expect(people.find((person) => person.id === found[0])?.native[0]?.text.startsWith('王')).toBe(true);
  });
});

test('nothing is asked: everybody, in the order of the index', () => {
  expect(search.find('  ')).toBe(people);
});

test('what no name can be finds nobody', () => {
  expect(ids('709')).toEqual([]);
  expect(ids('qqqq')).toEqual([]);
});

test('every name of every record finds its person among the best fits', () => {
  for (const person of people)
    for (const name of [person.primary, ...person.native.map((native) => native.text), ...person.aliases])
      expect(ids(name), name).toContain(person.id);
});

describe('a misspelt name', () => {
  test.each([
    ['Nasrin Sotoudhe', 'nasrin-sotoudeh'],
    ['kozagachli', 'selcuk-kozagacli'],
    ['Wang Qanzhang', 'wang-quanzhang'],
  ])('%s finds whose name is spelt much like it, and says that it is not the same', (query, id) => {
    const { people, close } = search.look(query);
    expect(people[0]?.id).toBe(id);
    expect(close).toBe(true);
  });

  test('who is spelt as asked is never mixed with those who are not', () => {
    expect(search.look('wang yu').close).toBe(false);
    expect(search.look('wang yu').people).toEqual(search.find('wang yu'));
  });

  test('short names are not guessed at, and letters without sense find nobody', () => {
    expect(search.look('lux').people).toEqual([]);
    expect(search.look('qqqqqqqq')).toEqual({ people: [], close: false });
  });
});
