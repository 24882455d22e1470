import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../lib/dataset/csv.ts';
import { personSchema } from '../../../lib/dataset/person.ts';
import { documentDataset } from '../../../scripts/dataset/document.ts';
import { exportFiles } from '../../../scripts/dataset/export-files.ts';
import { packageFiles } from '../../../scripts/dataset/package-files.ts';
import { columns, listSeparator } from '../../../scripts/dataset/people-csv.ts';
import { readData } from '../../../scripts/dataset/read-data.ts';
import { report } from '../../../scripts/dataset/report.ts';
import { faultLine } from '../../../scripts/dataset/yaml-file.ts';

const root = join(import.meta.dirname, '../../..');
const read = () => {
  const data = readData(join(root, 'data'));
  if ('faults' in data) throw new Error(data.faults.map(faultLine).join('\n'));
  return data;
};
const data = read();
const files = exportFiles(data);
const text = (name: string) => files.get(name) ?? '';

/** Reads CSV as RFC 4180 says; the test's own reader, so that a fault of the writer cannot hide in both. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('the exported dataset', () => {
  it('is the same to the byte when made again', () => {
    expect([...exportFiles(read())]).toEqual([...files]);
  });

  it('holds everybody, with version and licence', () => {
    const dataset = JSON.parse(text(`vigil-dataset-${data.about.version}.json`));
    expect(dataset.version).toBe(data.about.version);
    expect(dataset.licence).toBe('CC-BY-4.0');
    expect(dataset.people).toHaveLength(data.people.length);
    for (const person of dataset.people) expect(personSchema.safeParse(person).success, person.id).toBe(true);
    expect(dataset.recipients.embassies.length).toBeGreaterThan(0);
  });

  it('comes with schemas that name every field of it', () => {
    const dataset = JSON.parse(text(`vigil-dataset-${data.about.version}.json`));
    const outer = JSON.parse(text('dataset.schema.json'));
    expect(Object.keys(outer.properties)).toEqual(Object.keys(dataset));
    for (const [name, part] of Object.entries(dataset)) {
      const type = Array.isArray(part) ? 'array' : typeof part;
      expect(outer.properties[name].type, name).toBe(type);
    }
    expect(outer.properties.people.items.$ref).toBe('person.schema.json');
    expect(JSON.parse(text('person.schema.json')).properties.status.description).toContain('newest source');
  });

  it('comes with a README that gives version, licence and counts', () => {
    expect(text('README.md')).toContain(`# The Vigil dataset ${data.about.version}`);
    expect(text('README.md')).toContain('CC BY 4.0');
    expect(text('README.md')).toContain(`${data.people.length} people in `);
  });
});

describe('people.csv', () => {
  const rows = parseCsv(text('people.csv'));

  it('has one row a person, each of the same length', () => {
    expect(rows).toHaveLength(data.people.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
    expect(rows[0]).toEqual(columns.map(({ name }) => name));
    expect(rows.slice(1).map(([id]) => id)).toEqual(data.people.map(({ id }) => id));
  });

  it('can be taken apart at the separator of lists', () => {
    const at = columns.findIndex(({ name }) => name === 'aliases');
    const aliases = rows.slice(1).map((row) => (row[at] ? row[at].split(listSeparator) : []));
    expect(aliases).toEqual(data.people.map(({ names }) => names.aliases.map((alias) => alias.text)));
  });

  it('gives back any text, and never a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 })),
        (table) => {
          const back = parseCsv(csvOf(['a', 'b'], table)).slice(1);
          expect(
            back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
          ).toEqual(table.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))));
          for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        },
      ),
    );
    expect(csvOf(['a'], [['=1+1'], ['-2'], [-2], ['a "b", c']])).toBe(
      'a\r\n\'=1+1\r\n\'-2\r\n-2\r\n"a ""b"", c"\r\n',
    );
  });
});

describe('docs/dataset.md', () => {
  it('is what the data say: run npm run data:docs', () => {
    expect(readFileSync(join(root, 'docs/dataset.md'), 'utf8')).toBe(`${documentDataset(data)}\n`);
  });
});

describe('the report', () => {
  it('counts, says how old statuses are, and what ships', () => {
    const said = report(data, packageFiles(data), new Date('2026-11-21T12:00:00'));
    expect(said).toMatch(/^dataset [\d.]+: \d+ people, \d+ countries, \d+ sources, \d+ news sites$/m);
    expect(said).toMatch(/^facts: \d+, \d+\.\d a person; sources disagree on \d+$/m);
    expect(said).toMatch(
      /^newest source of a status: up to 1 year \d+ \(\d+ %\), 1 to 2 years .*, 2 to 5 years .*, older /m,
    );
    expect(said).toMatch(
      /^ships: index [\d.]+ kB, lexicon [\d.]+ kB \(gzipped [\d.]+ kB\), \d+ people [\d.]+ kB$/m,
    );
  });
});
