import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { personSchema } from '../../../lib/dataset/person.ts';
import { brokenRules } from '../../../lib/dataset/rules.ts';
import { jsonSchemaOf } from '../../../scripts/dataset/json-schema.ts';
import { personFields } from '../../../scripts/dataset/person-fields.ts';
import { personIdOf } from '../../../scripts/dataset/person-id.ts';
import { readPeople } from '../../../scripts/dataset/read-people.ts';
import { exampleOf, scaffoldPerson } from '../../../scripts/dataset/scaffold.ts';
import { fieldsOf } from '../../../scripts/dataset/schema-fields.ts';
import { faultLine } from '../../../scripts/dataset/yaml-file.ts';

const schema = jsonSchemaOf(personSchema);
const fields = [...fieldsOf(schema)];
const folder = mkdtempSync(join(tmpdir(), 'vigil-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = join(import.meta.dirname, '../../../scripts/new-person.ts');
const begin = (name: string) => spawnSync(process.execPath, [script, name, folder], { encoding: 'utf8' });

describe('the id of a name', () => {
  it.each([
    ['Ding Jiaxi', 'ding-jiaxi'],
    ['Selçuk Kozağaçlı', 'selcuk-kozagacli'],
    ['Nguyễn Văn Đài', 'nguyen-van-dai'],
    ["Fatou O'Neil  Jr.", 'fatou-oneil-jr'],
    ['Łukasz Ærø', 'lukasz-aero'],
  ])('of %s is %s', (name, id) => expect(personIdOf(name)).toBe(id));

  it.each(['丁家喜', 'Максим Знак', '', ' - '])('is not made of %j', (name) =>
    expect(personIdOf(name)).toBeUndefined(),
  );
});

describe('the help for fields', () => {
  it('covers every field of the schema, and no other', () => {
    expect(Object.keys(personFields).sort()).toEqual(fields.map(({ path }) => path).sort());
  });

  it('gives examples that make a record without a fault', () => {
    const example = personSchema.parse(exampleOf(schema));
    expect(brokenRules(example, '2026-11-21')).toEqual([]);
  });
});

describe('a new record', () => {
  const run = begin('Anna Müster');
  const file = join(folder, 'anna-muster.yaml');
  const text = readFileSync(file, 'utf8');
  const said = readPeople(folder, '2026-11-21').faults.map(faultLine).join('\n');

  it('is written with every field, required ones empty and optional ones as comments', () => {
    expect(run.status).toBe(0);
    expect(text).toContain('primary: Anna Müster');
    for (const { path } of fields) expect(text, path).toMatch(new RegExp(`\\b${path.split('.').at(-1)}:`));
    expect(text).toContain('# born:');
    expect(text).toContain('#   value: "1967"');
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('is not accepted as it is, and what is said of it names each field with an example, in plain words', () => {
    expect(said).toMatch(/names\.family: still empty: expected some text, for example "Ding"/);
    expect(said).toMatch(/status\.custody: still empty: expected one of these words: imprisoned, /);
    expect(said).toMatch(/status\.asOf: still empty: expected a date in quotes/);
    expect(said).toMatch(/roles: expected at least one entry, for example \[ "lawyer" \]/);
    expect(said).toMatch(/sources: expected at least one source/);
    expect(said).not.toMatch(/Invalid|undefined|null|received/);
  });

  it('passes once the examples are taken in', () => {
    const whole = text
      .replace(/^( *)# (?=( {2})*(- )?[a-zA-Z]+:|( {2})+- )/gm, '$1')
      .replace(/^ *\w+: \[\]\n/gm, '');
    const empty = ['family: Muster', 'given: Anna', 'pronoun: she', 'country: CN', 'profile: A lawyer.'];
    const filled = [...empty, 'custody: imprisoned', 'asOf: "2023-04-10"'].reduce(
      (yaml, line) => yaml.replace(new RegExp(`^( *)${line.split(':')[0]}:$`, 'm'), `$1${line}`),
      whole,
    );
    writeFileSync(file, filled);
    expect(readPeople(folder, '2026-11-21').faults.map(faultLine)).toEqual([]);
  });

  it('is never written over another', () => {
    const again = begin('Anna Muster');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('anna-muster.yaml is there already');
  });

  it('asks for the name as English news prints it', () => {
    const { status, stderr } = begin('丁家喜');
    expect(status).toBe(1);
    expect(stderr).toContain('Give the name as English-language news prints it');
  });

  it('quotes a name that YAML would read as something else', () => {
    expect(scaffoldPerson('no', 'No')).toMatch(/primary: No$/m);
    expect(scaffoldPerson('true', 'true')).toMatch(/primary: "true"$/m);
  });
});
