import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { campaignsFileSchema } from '../../../lib/dataset/campaign.ts';
import { loadCampaigns } from '../../../lib/dataset/load.ts';
import { campaignsOutput, readCampaigns } from '../../../scripts/dataset/campaigns.ts';
import { faultLine } from '../../../scripts/dataset/yaml-file.ts';
import { allPeople } from '../casebook/people.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigil-campaigns-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Made up: a test of rules must not change when the data does. */
const sound = `id: a-case
name: A case
native:
  - { lang: zh-Hans, text: 案 }
country: CN
from: "2019-12"
until: "2024"
summary:
  - text: Somebody was taken.
    sources: [ 1 ]
  - text: It went on.
    sources: [ 1, 2 ]
events:
  - date: "2019-12-26"
    text: Taken
    sources: [ 1 ]
  - date: "2023-04-10"
    text: Sentenced
    sources: [ 2 ]
people:
  - id: one
    role: sentenced
    source: 2
  - id: two
    source: 1
sources:
  - n: 1
    url: https://example.org/1
    publisher: A paper
    title: Taken
    published: "2020-01-01"
  - n: 2
    url: https://example.org/2
    publisher: A paper
    title: Sentenced
`;

function faultsOf(text: string): string[] {
  writeFileSync(join(folder, 'a-case.yaml'), text);
  return readCampaigns(folder, new Set(['one', 'two']), '2026-11-21').faults.map(faultLine);
}

describe('a campaign', () => {
  it('passes when nothing is wrong', () => expect(faultsOf(sound)).toEqual([]));

  it.each([
    ['an id that is not the name of the file', 'id: a-case', 'id: b-case', /:1 {2}id: expected a-case/],
    [
      'a sentence on a source that is not there',
      'sources: [ 1, 2 ]',
      'sources: [ 1, 7 ]',
      /:12 {2}summary\[1\]\.sources\[1\]: expected source 7/,
    ],
    [
      'an event on a source that is not there',
      'Taken\n    sources: [ 1 ]',
      'Taken\n    sources: [ 7 ]',
      /:16 {2}events\[0\]\.sources\[0\]: expected source 7/,
    ],
    [
      'an event without a source',
      'Taken\n    sources: [ 1 ]',
      'Taken\n    sources: []',
      /events\[0\]\.sources: expected at least one source number/,
    ],
    [
      'a person on a source that is not there',
      'role: sentenced\n    source: 2',
      'role: sentenced\n    source: 7',
      /:23 {2}people\[0\]\.source: expected source 7/,
    ],
    ['a person without a source', 'role: sentenced\n    source: 2', 'role: sentenced', /people\[0\]\.source/],
    [
      'a person without a record',
      'id: two',
      'id: three',
      /:24 {2}people\[1\]\.id: expected a person who has/,
    ],
    ['a person named twice', 'id: two', 'id: one', /people\[1\]\.id: expected one to stand once/],
    ['a source number given twice', 'n: 2', 'n: 1', /sources: expected each source has a number of its own/],
    [
      'a source that nothing rests on',
      '    title: Sentenced\n',
      '    title: Sentenced\n  - { n: 3, url: https://example.org/3, publisher: A, title: B }\n',
      /:36 {2}sources\[2\]\.n: expected something in the file to rest on source 3/,
    ],
    ['a date that cannot be', '"2023-04-10"', '"2023-04-31"', /events\[1\]\.date: expected a real date/],
    ['an end before the beginning', 'until: "2024"', 'until: "2018"', /until: expected no earlier than from/],
    [
      'events out of order',
      '"2023-04-10"',
      '"2019-12-25"',
      /events\[1\]\.date: expected no earlier than the/,
    ],
    [
      'an event before it began',
      '"2019-12-26"',
      '"2019-11"',
      /events\[0\]\.date: expected no earlier than from/,
    ],
    ['an event after it ended', '"2023-04-10"', '"2025-04-10"', /events\[1\]\.date: expected no later than/],
    [
      'a day that has not come',
      'until: "2024"',
      'until: "2027"',
      /:7 {2}until: expected a date that has come/,
    ],
    [
      'a source from the future',
      'published: "2020-01-01"',
      'published: "2027-01-01"',
      /sources\[0\]\.published: expected a date that has come/,
    ],
    [
      'a summary of one sentence',
      '  - text: It went on.\n    sources: [ 1, 2 ]\n',
      '',
      /:9 {2}summary: expected two to four sentences/,
    ],
    [
      'an address that is none',
      'https://example.org/1',
      'javascript:alert(1)',
      /sources\[0\]\.url: expected a web/,
    ],
    ['a field nobody knows', 'country: CN', 'country: CN\nleader: nobody', /leader/],
    ['YAML that cannot be read', 'name: A case', 'name: "A case', /a-case\.yaml:\d+ {2}\(the file\): /],
  ])('is refused for %s, with file, field and reason', (_what, before, after, expected) => {
    expect(sound).toContain(before);
    const faults = faultsOf(sound.replace(before, after));
    expect(faults.join('\n')).toMatch(expected);
    expect(faults.every((fault) => fault.startsWith(join(folder, 'a-case.yaml')))).toBe(true);
  });
});

describe('the campaigns of the dataset', () => {
  const { faults, files } = campaignsOutput(join(import.meta.dirname, '../../../data'), allPeople);
  const text = files.get('dataset/campaigns.json') ?? '';
  const { campaigns } = campaignsFileSchema.parse(JSON.parse(text));

  it('pass every rule, and are read back as they were written', async () => {
    expect(faults).toEqual([]);
    expect(await loadCampaigns(async () => JSON.parse(text))).toEqual(campaigns);
  });

  it('hold the frame around the cases that Vigil began with', () => {
    expect(campaigns.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        '709-crackdown',
        'disbarments-after-709',
        'exit-bans',
        'xiamen-case',
        'new-citizens-movement',
        'hong-kong-47',
        'hong-kong-national-security-law',
        'hong-kong-alliance',
        'changsha-funeng',
        'jasmine-2011',
      ]),
    );
  });

  it('count nobody in who is not counted in by a source of the person’s own record', () => {
    // The records are read here as they are written; a reader is sent to every page by https.
    const asked = (url: string) => url.replace(/^http:/, 'https:');
    const own = new Map(
      allPeople.map(({ id, sources }) => [id, new Set(sources.map(({ url }) => asked(url)))]),
    );
    const strangers = campaigns.flatMap(({ id, people, sources }) =>
      people
        .filter(({ id, source }) => !own.get(id)?.has(sources.find(({ n }) => n === source)?.url ?? ''))
        .map((member) => `${id}: ${member.id}`),
    );
    expect(strangers).toEqual([]);
  });

  it('begin with a sentence short enough for the page of a case', () => {
    const long = campaigns.filter(({ summary }) => (summary[0]?.text.length ?? 0) > 220);
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});
