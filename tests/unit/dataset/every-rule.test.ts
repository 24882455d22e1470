import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { type Person, personSchema } from '../../../lib/dataset/person.ts';
import { brokenRules, citations } from '../../../lib/dataset/rules.ts';
import { jsonSchemaOf } from '../../../scripts/dataset/json-schema.ts';
import { readPeople } from '../../../scripts/dataset/read-people.ts';
import { exampleOf } from '../../../scripts/dataset/scaffold.ts';
import { type FieldKind, fieldsOf } from '../../../scripts/dataset/schema-fields.ts';
import { faultLine } from '../../../scripts/dataset/yaml-file.ts';

/*
 * A record that has every field is broken in one place at a time: each field, and each rule, has to refuse it, by its
 * name and in plain words. A field that the schema gains is broken here without anybody writing a test.
 */

const schema = jsonSchemaOf(personSchema);
const fields = [...fieldsOf(schema)];
const whole = stringify(exampleOf(schema));
const folder = mkdtempSync(join(tmpdir(), 'vigil-rules-'));
const file = join(folder, 'ding-jiaxi.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

/** The path of a field's first place in the record: `events[].date` → events, 0, date. */
const place = (path: string): (string | number)[] =>
  path
    .replaceAll('[]', '.0')
    .split('.')
    .map((part) => (part === '0' ? 0 : part));
const named = (path: string): string => path.replaceAll('[]', '[0]');

/** What is said when one field is given another value, or taken out when there is none to give. */
function said(path: string, ...value: unknown[]): string {
  const record = parseDocument(whole);
  if (value.length > 0) record.setIn(place(path), record.createNode(value[0]));
  else record.deleteIn(place(path));
  writeFileSync(file, record.toString());
  return readPeople(folder, '2026-11-21').faults.map(faultLine).join('\n');
}

const technical = /Invalid|Unrecognized|received|undefined|null|NaN/;
const of = (...kinds: FieldKind[]) =>
  fields.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);

describe('a record with every field', () => {
  it('passes', () => {
    writeFileSync(file, whole);
    expect(readPeople(folder, '2026-11-21').faults).toEqual([]);
  });

  it.each(fields.filter(({ required }) => required).map(({ path }) => path))(
    'is refused without %s',
    (path) => {
      // An entry of a list that loses its only field, or its list, is another fault than a missing field.
      expect(said(path)).toContain(`${named(path)}: missing: expected`);
      expect(said(path)).not.toMatch(technical);
    },
  );

  it.each(fields.map(({ path }) => path))('is refused with nothing behind %s', (path) => {
    expect(said(path, null)).toContain(`${named(path)}: still empty: expected`);
    expect(said(path, null)).not.toMatch(technical);
  });

  it.each(fields.map(({ path, kind }) => [path, kind] as const))(
    'is refused with a thing of another kind as %s',
    (path, kind) => {
      const wrong = kind === 'text' || kind === 'date' || kind === 'one word' ? 7 : 'word';
      expect(said(path, wrong)).toContain(`${named(path)}: expected `);
      expect(said(path, wrong)).not.toMatch(technical);
    },
  );

  it.each(of('text'))('is refused with blanks as %s', (path) => {
    expect(said(path, '  ')).toContain(`${named(path)}: expected `);
  });

  it.each(of('one word'))('is refused with a word as %s that is not in the list', (path) => {
    expect(said(path, 'zzz')).toMatch(/expected one of these words: .*; found "zzz"/);
  });

  it.each(of('date'))('is refused with a date as %s that cannot be', (path) => {
    expect(said(path, '2023-02-30')).toContain(`${named(path)}: expected a real date`);
  });

  it.each(of('number').filter((path) => !/years|months/.test(path)))(
    'is refused with 0 as the source number %s',
    (path) => {
      expect(said(path, 0)).toContain(`${named(path)}: expected the number of a source`);
    },
  );

  it.each(['sentence.years', 'sentence.months'])('is refused with fewer than no %s', (path) => {
    expect(said(path, -1)).toContain(`${path}: expected at least 0`);
  });

  it.each(['roles', 'status.sources', 'sources'])('is refused with an empty list of %s', (path) => {
    expect(said(path, [])).toContain(`${path}: expected at least one`);
  });

  it.each(of('group', 'list of groups'))('is refused with a field in %s that nobody knows', (path) => {
    const group = fields.find((field) => field.path === path)?.kind === 'group' ? path : `${path}[]`;
    expect(said(`${group}.homeAddress`, 'somewhere')).toContain(
      `${named(group)}.homeAddress: no field has this name; the fields here are `,
    );
  });

  it.each([
    ['id', 'Ding Jiaxi', /id: expected small letters and hyphens/],
    ['id', 'ding-jiaxie', /id: expected ding-jiaxi, the name of the file/],
    ['country', 'China', /country: expected two capital letters, as in CN/],
    ['nationality', 'usa', /nationality: expected two capital letters/],
    ['names.native[].lang', 'Chinese', /lang: expected a language tag, as in zh-Hans/],
    ['names.aliases[].lang', 'English', /lang: expected a language tag/],
    ['sources[].url', 'javascript:alert(1)', /sources\[0\]\.url: expected a web address/],
    ['campaigns[].url', 'example.org', /campaigns\[0\]\.url: expected a web address/],
    ['roles', ['poet'], /roles\[0\]: expected one of these words: lawyer, /],
    ['context', [7], /context\[0\]: expected text in quotes; found the number 7/],
    ['status.sources', ['one'], /status\.sources\[0\]: expected the number of a source/],
  ])('is refused with %s being %j', (path, value, sentence) => {
    expect(said(path, value)).toMatch(sentence);
  });
});

describe('a rule between fields', () => {
  const person: Person = personSchema.parse(exampleOf(schema));

  it('wants every cited source in the list', () => {
    const cited = [...citations(person)];
    const numbers = fields.filter(({ path }) => /(^|\.|\])sources?$/.test(path) && path !== 'sources');
    // Every field of the schema that names a source is looked at.
    expect(new Set(cited.map(([field]) => field.replaceAll('[0]', '[]')))).toEqual(
      new Set(numbers.map(({ path }) => path)),
    );
    for (const { path } of numbers)
      expect(said(path, path.endsWith('sources') ? [99] : 99), path).toContain(
        `${named(path)}: expected source 99 to stand in the list of sources`,
      );
  });

  it('gives each source a number of its own', () => {
    const [source] = person.sources;
    expect(said('sources', [source, source])).toContain(
      'sources: expected each source has a number of its own',
    );
  });

  it('keeps the status no newer than what carries it, and its beginning no later than it', () => {
    expect(said('status.asOf', '2023-04-11')).toContain('status.asOf: expected no later than 2023-04-10');
    expect(said('status.since', '2023-05')).toContain('status.since: expected no later than status.asOf');
  });

  it.each(['born.value', 'status.asOf', 'sentence.date', 'events[].date', 'sources[].published'])(
    'keeps %s out of the future',
    (path) => expect(said(path, '2026-12')).toContain(`${named(path)}: expected a date that has come`),
  );

  it('lets a release lie in the future, and nothing else change', () => {
    expect(said('expectedRelease.date', '2099')).toBe('');
  });

  it('keeps events in order', () => {
    const [event] = person.events;
    const broken = brokenRules(
      { ...person, events: [event, { ...event, date: '2020' }] as Person['events'] },
      '2026-11-21',
    );
    expect(broken).toEqual([
      { field: 'events[1].date', expected: 'no earlier than the event before it (2023-04-10)' },
    ]);
  });
});
