import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { withSlotTable } from '../../../scripts/dataset/letter-slots.ts';
import { lettersOutput } from '../../../scripts/dataset/letters.ts';
import { faultLine } from '../../../scripts/dataset/yaml-file.ts';
import { english, everyLanguage, output, people } from './dataset.ts';

const data = join(import.meta.dirname, '../../../data');
const copies: string[] = [];

/** The faults of the data with one file changed. */
function faultsWith(file: string, change: (text: string) => string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  copies.push(folder);
  for (const part of ['letters', 'recipients', 'people'])
    cpSync(join(data, part), join(folder, part), { recursive: true });
  const before = readFileSync(join(folder, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, file), after);
  return lettersOutput(folder).faults.map((fault) => faultLine(fault).replace(`${folder}/`, ''));
}

afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true });
});

describe('the data of the letters', () => {
  it('has no fault', () => {
    expect(output.faults).toEqual([]);
    expect(new Set(output.files.keys())).toEqual(
      new Set([
        'dataset/recipients.json',
        ...everyLanguage.map(({ language }) => `dataset/letters/${language}.json`),
        'dataset/letters/index.json',
      ]),
    );
  });

  it('is explained in the README as the code has it: run npm run data:docs', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../data/letters/README.md'), 'utf8');
    expect(readme).toBe(withSlotTable(readme));
    expect(readme).toContain('| `sentencedOn` |');
  });

  it('speaks of a death only with sources that the record has', () => {
    for (const [id, { sources }] of Object.entries(english.deaths)) {
      const person = people.find((person) => person.id === id);
      expect(person?.status.custody, id).toBe('deceased');
      for (const n of sources)
        expect(
          person?.sources.map((source) => source.n),
          id,
        ).toContain(n);
    }
  });
});

describe('a broken file', () => {
  const release = 'letters/en/release.md';
  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'an unknown slot',
      release,
      (text) => text.replace('{{since}}', '{{sinse}}'),
      /release\.md:\d+ {2}facts: there is no slot/,
    ],
    [
      'a wording that is no list item',
      release,
      (text) => text.replace('## grounds\n', '## grounds\n\nSince {{since}}.\n'),
      /release\.md:\d+ {2}Since \{\{since}}\.: expected “- ”/,
    ],
    [
      'an opening that needs a fact',
      'letters/en/frame.md',
      (text) =>
        text.replace(/(## opening: authority\n\n)(- .*\n)+/, '$1- In {{where}} I write about {{person}}.\n'),
      /frame\.md:\d+ {2}opening: authority: expected a wording that needs no fact/,
    ],
    [
      'an open bracket',
      release,
      (text) => text.replace(']].\n', '.\n'),
      /release\.md:\d+ {2}facts: expected \]\]/,
    ],
    [
      'a word for she alone',
      release,
      (text) => text.replace('{he:man|she:woman|they:person}', '{he:man|she:woman}'),
      /release\.md:\d+ {2}facts: expected words for he, she and they/,
    ],
    [
      'a lost section',
      release,
      (text) => text.replace('## aim', '## aims'),
      /release\.md {2}aim: expected this part/,
    ],
    [
      'a restriction without words',
      'letters/en/words.yaml',
      (text) => text.replace(/ {2}exit-ban: .*\n/, ''),
      /words\.yaml:\d+ {2}limits\.exit-ban/,
    ],
    [
      'two suggested lines instead of three',
      'letters/en/frame.md',
      (text) => text.replace(/ {2}nobody:\n {4}- .*\n/, '  nobody:\n'),
      /frame\.md:1 {2}\(front matter\): .*lines\.nobody/,
    ],
    ['no front matter', release, (text) => text.replace('---\n', ''), /release\.md:1 {2}\(front matter\)/],
    [
      'a false language',
      release,
      (text) => text.replace('language: en', 'language: de'),
      /release\.md:1 {2}language/,
    ],
    [
      'no source',
      'recipients/embassies.yaml',
      (text) => text.replace(/ {4}sources:\n( {6,}.*\n)+/, '    sources: []\n'),
      /embassies\.yaml:\d+ {2}recipients\[0\]\.sources: expected at least one source/,
    ],
    [
      'a false mail address',
      'recipients/authorities.yaml',
      (text) => text.replace('gabzfwz@mps.gov.cn', 'gabzfwz'),
      /authorities\.yaml:\d+ {2}recipients\[0\]\.emails\[0\]: expected one e-mail/,
    ],
    [
      'nobody of that name',
      'letters/en/deaths.yaml',
      (text) => text.replace('ji-sizun:', 'ji-sisun:'),
      /deaths\.yaml:\d+ {2}deaths\.ji-sisun: expected a person/,
    ],
    [
      'nobody to write for',
      'recipients/authorities.yaml',
      (text) => text.replace('ding-jiaxi', 'ding-jiaxy'),
      /authorities\.yaml:\d+ {2}recipients\[\d+\]\.onlyFor\[0\]: expected a person/,
    ],
  ])('with %s is named with its line, field and reason', (_what, file, change, said) => {
    expect(faultsWith(file, change).join('\n')).toMatch(said);
  });
});
