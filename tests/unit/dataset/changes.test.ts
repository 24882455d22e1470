import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { changesBetween, changesOf } from '../../../lib/dataset/changes.ts';
import { type Person, personSchema } from '../../../lib/dataset/person.ts';
import { sayChange } from '../../../lib/words/changes.ts';
import { words } from '../../../lib/words/index.ts';
import { changeNotes } from '../../../scripts/dataset/change-notes.ts';
import { jsonSchemaOf } from '../../../scripts/dataset/json-schema.ts';
import { recordsAtRevision, recordsIn } from '../../../scripts/dataset/records-at.ts';
import { exampleOf } from '../../../scripts/dataset/scaffold.ts';

const person: Person = personSchema.parse(exampleOf(jsonSchemaOf(personSchema)));
const status = (changes: Partial<Person['status']>) => ({ status: { ...person.status, ...changes } });
const said = (changes: Partial<Person>, from: Partial<Person> = {}) =>
  changesOf({ ...person, ...from }, { ...person, ...changes }).map((change) => sayChange(change, words));
const [event] = person.events;

describe('what changed in a record', () => {
  it('is nothing where nothing did, or where only sources were numbered anew', () => {
    expect(said({})).toEqual([]);
    const second = person.sources.map((one) => ({ ...one, n: 2 }));
    expect(said({ sources: second, charges: person.charges.map((one) => ({ ...one, source: 2 })) })).toEqual(
      [],
    );
  });

  it('is a status, with its date', () => {
    expect(said(status({ asOf: '2025-12-02' }), status({ custody: 'pretrial-detention' }))).toEqual([
      'held, no final verdict → imprisoned, as of 2 December 2025',
    ]);
    expect(said(status({ custody: 'deceased', asOf: '2025-07' }))).toEqual([
      'now reported dead, as of July 2025',
    ]);
    expect(said(status({ asOf: '2024' }))).toEqual(['still imprisoned, as of 2024']);
    expect(said(status({ asOf: '2023' }))).toEqual([]);
  });

  it('is a restriction that came or went', () => {
    expect(said(status({ restrictions: [{ kind: 'exit-ban' }] }))).toEqual([
      'now also: may not leave the country',
      'no longer listed: deprived of political rights',
    ]);
  });

  it('is a sentence, a place, a release, a name', () => {
    expect(said({ sentence: { text: '14 years', source: 1 } })).toEqual(['sentence: 14 years']);
    expect(said({ place: { name: 'Yancheng Prison', source: 1 } })).toEqual(['held at: Yancheng Prison']);
    expect(said({ expectedRelease: { date: '2030-01', basis: 'cut', source: 1 } })).toEqual([
      'release expected: January 2030',
    ]);
    expect(said({ names: { ...person.names, primary: 'Ding Jia-xi' } })).toEqual([
      'now listed as Ding Jia-xi',
    ]);
    const { sentence: _sentence, place: _place, expectedRelease: _release, ...rest } = person;
    expect(changesOf(person, rest).map((change) => sayChange(change, words))).toEqual([
      'no sentence is listed any more',
      'no expected release is listed any more',
      'no place is listed any more',
    ]);
  });

  it('is an event, a conflict or a newer source', () => {
    const later = { date: '2024-01-17', type: 'other', text: 'Refused a visit', source: 1 } as const;
    expect(said({ events: [...person.events, later] })).toEqual(['17 January 2024: Refused a visit']);
    expect(said({ conflicts: [...person.conflicts, { text: 'Which court.', sources: [1] }] })).toEqual([
      'sources disagree: Which court.',
    ]);
    const newer = { n: 2, url: 'https://a.test/', publisher: 'A', title: 'T', published: '2025-03' };
    expect(said({ sources: [...person.sources, newer] })).toEqual(['newest source: A, March 2025']);
    expect(said({ sources: [...person.sources, { ...newer, published: '2020' }] })).toEqual([]);
  });

  it('is a detail where words were mended', () => {
    expect(said({ profile: 'Another.' })).toEqual(['details mended']);
    expect(said({ events: event ? [{ ...event, text: 'Said better' }] : [] })).toEqual(['details mended']);
    expect(changesOf(person, { ...person, context: [], pronoun: 'they' })).toEqual([
      { kind: 'details', fields: ['pronoun', 'context'] },
    ]);
  });

  it('is that a record came or went', () => {
    const other = { ...person, id: 'a' };
    expect(changesBetween([person], [other]).map(({ id, changes }) => [id, changes[0].kind])).toEqual([
      ['a', 'added'],
      ['ding-jiaxi', 'taken-out'],
    ]);
    expect(changesBetween([person], [person])).toEqual([]);
    expect(changesOf(undefined, undefined)).toEqual([]);
  });
});

describe('the notes for a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-changes-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, version: string, people: readonly object[]): string => {
    const data = join(folder, name);
    mkdirSync(join(data, 'people'), { recursive: true });
    writeFileSync(join(data, 'dataset.yaml'), `version: "${version}"\nlicence: CC-BY-4.0\n`);
    for (const one of people)
      writeFileSync(join(data, 'people', `${Reflect.get(one, 'id')}.yaml`), stringify(one));
    return data;
  };
  const other = { ...person, id: 'other', names: { ...person.names, primary: 'Asked Silence' } };
  const old = write('old', '2026.01.01', [person, other]);
  const now = write('now', '2026.02.02', [
    { ...person, ...status({ custody: 'released', asOf: '2026-01-15' }) },
  ]);

  it('name whoever changed, and not whoever was taken out', () => {
    const notes = changeNotes(recordsIn(old), recordsIn(now));
    expect(notes).toBe(
      '## 2026.02.02 (since 2026.01.01): 1 people\n\n' +
        '- Ding Jiaxi: imprisoned → released, as of 15 January 2026\n' +
        '- 1 person taken out; no names, since it can be at their wish\n',
    );
    expect(notes).not.toContain('Silence');
    expect(changeNotes(recordsIn(now), recordsIn(now))).toContain('Nothing changed.');
  });

  it('say which records cannot be compared rather than call them new', () => {
    const odd = write('odd', '2025.01.01', [{ ...person, pronoun: 'xe' }]);
    expect(changeNotes(recordsIn(odd), recordsIn(now))).toContain(
      '1 not compared, written to another schema',
    );
    expect(changeNotes(recordsIn(odd), recordsIn(now))).not.toContain('new here');
  });

  it('can be made from a revision of the repository', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], { cwd: folder });
    cpSync(old, join(folder, 'data'), { recursive: true });
    git('init', '--quiet');
    git('add', 'data');
    git('commit', '--quiet', '-m', 'one');
    expect(recordsAtRevision(folder, 'HEAD')).toEqual(recordsIn(old));
    expect(() => recordsAtRevision(folder, 'nowhere')).toThrow(/expected a revision/);
    expect(() => recordsAtRevision(folder, '--output=x')).toThrow(/expected a revision/);
  });
});
