import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readPeople } from '../../../scripts/dataset/read-people.ts';
import { faultLine } from '../../../scripts/dataset/yaml-file.ts';

const record = join(import.meta.dirname, '../../../data/people/ding-jiaxi.yaml');
const folder = mkdtempSync(join(tmpdir(), 'vigil-records-'));
const file = join(folder, 'ding-jiaxi.yaml');

beforeEach(() => cpSync(record, file));
afterAll(() => rmSync(folder, { recursive: true }));

/** Breaks the record by one replacement and says what the check says of it. */
function faultsAfter(before: string, after: string): string[] {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
  return readPeople(folder, '2026-11-21').faults.map(faultLine);
}

describe('a record', () => {
  it('passes as it stands', () => {
    expect(readPeople(folder, '2026-11-21').faults).toEqual([]);
  });

  it.each([
    [
      'a custody word that is not in the list',
      'custody: imprisoned',
      'custody: jailed',
      /ding-jiaxi\.yaml:22 {2}status\.custody: expected one of these words: imprisoned, /,
    ],
    [
      'a date that cannot be',
      'since: "2019-12-26"',
      'since: "2019-02-30"',
      /status\.since: expected a real date/,
    ],
    [
      'a status newer than its newest source',
      'asOf: "2024-12-24"',
      'asOf: "2026-01-01"',
      /:26 {2}status\.asOf: expected no later than 2024-12-24/,
    ],
    [
      'custody that begins after its newest source',
      'since: "2019-12-26"',
      'since: "2025-01-01"',
      /status\.since: expected no later than/,
    ],
    [
      'a fact whose source is not there',
      'years: 12\n  months: 0\n  date: "2023-04-10"\n  source: 1',
      'years: 12\n  months: 0\n  date: "2023-04-10"\n  source: 99',
      /sentence\.source: expected source 99 to stand/,
    ],
    [
      'a fact without a source',
      'locality: Jiangling County, Jingzhou, Hubei\n  source: 2',
      'locality: Jiangling County, Jingzhou, Hubei',
      /place\.source: /,
    ],
    [
      'events out of order',
      'date: "2021-07"',
      'date: "2011-07"',
      /events\[2\]\.date: expected no earlier than/,
    ],
    [
      'an event in the future',
      'date: "2024-01-17"',
      'date: "2034-01-17"',
      /events\[\d\]\.date: expected a date that has come/,
    ],
    [
      'an address that is none',
      'url: https://29principles.uk/en/DJXZ',
      'url: javascript:alert(1)',
      /sources\[0\]\.url: expected a web address/,
    ],
    ['a field nobody knows', 'pronoun: he', 'pronoun: he\nhomeAddress: somewhere', /homeAddress/],
    [
      'an id that is not the name of the file',
      'id: ding-jiaxi',
      'id: ding-jiaxie',
      /:2 {2}id: expected ding-jiaxi/,
    ],
    ['YAML that cannot be read', 'pronoun: he', 'pronoun: "he', /ding-jiaxi\.yaml:\d+ {2}\(the file\): /],
    [
      'an alias that points nowhere',
      'pronoun: he',
      'pronoun: *he',
      /ding-jiaxi\.yaml {2}\(the file\): .*alias/i,
    ],
    ['a key given twice', 'pronoun: he', 'pronoun: he\npronoun: she', /Map keys must be unique/],
  ])('is refused for %s, with file, field and reason', (_what, before, after, expected) => {
    const faults = faultsAfter(before, after);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toMatch(expected);
  });
});

describe('the people of the dataset', () => {
  const { people, faults } = readPeople(join(import.meta.dirname, '../../../data/people'), '2026-11-21');

  it('are all there and pass every rule', () => {
    expect(faults).toEqual([]);
    expect(people.length).toBeGreaterThanOrEqual(234);
  });

  it('have profiles of a few sentences', () => {
    const long = people.filter((person) => person.profile.length > 900 || person.profile.length < 80);
    expect(long.map((person) => person.id)).toEqual([]);
  });

  it('give simplified and traditional forms together', () => {
    const scripts = (lang: string) =>
      people
        .filter((person) => person.names.native.some((name) => name.lang === lang))
        .map((person) => person.id);
    expect(scripts('zh-Hans')).toEqual(scripts('zh-Hant'));
  });
});
