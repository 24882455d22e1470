import { describe, expect, it } from 'vitest';
import { datesOutput } from '../../../scripts/dataset/dates.ts';
import { petitionsOutput } from '../../../scripts/dataset/petitions.ts';
import { unProceduresOutput } from '../../../scripts/dataset/un-procedures.ts';
import { allPeople } from '../casebook/people.ts';
import { addressesIn, dataFolder, faultsAfter } from './list-files.ts';

describe.each([
  ['dates', datesOutput],
  ['petitions', petitionsOutput],
  ['un-procedures', unProceduresOutput],
] as const)('data/%s.yaml', (name, read) => {
  const { faults, files, schemas } = read(dataFolder, allPeople);

  it('passes every rule, ships, and has a schema for editors', () => {
    expect(faults).toEqual([]);
    expect([...files.keys()]).toEqual([`dataset/${name}.json`]);
    expect(Object.keys(schemas)).toEqual([name]);
  });

  it('holds addresses that can be opened, and no others', () => {
    const addresses = addressesIn(JSON.parse(files.get(`dataset/${name}.json`) ?? ''));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(new URL(address).protocol).toMatch(/^https?:$/);
  });

  it.each([
    [
      'an address that is none',
      /url: http\S+/,
      'url: javascript:alert(1)',
      /:\d+ {2}\S+\.url: expected a web address/,
    ],
    ['an address on no host', /url: http\S+/, 'url: https://nowhere/', /url: expected a web address/],
    ['an address to mail to', /url: http\S+/, 'url: mailto:a@b.org', /url: expected a web address/],
    ['no source', /sources:\n( {6}.*\n)+/, 'sources: []\n', /sources: .*at least one source/],
    [
      'a date that cannot be',
      /published: "[\d-]+"/,
      'published: "2023-02-30"',
      /published: expected a real date/,
    ],
    ['a source of the future', /published: "[\d-]+"/, 'published: "2031-01-01"', /published: expected/],
    [
      'a field nobody knows',
      /^ {4}sources:/m,
      '    phone: "1"\n    sources:',
      /phone: no field has this name/,
    ],
    [
      'an id that stands twice',
      /- id: \S+([\s\S]*?)- id: \S+/,
      '- id: a$1- id: a',
      /expected each id to stand once/,
    ],
    ['an id that is none', /- id: \S+/, '- id: Some Body', /id: expected small letters/],
  ])('is refused for %s, with file, field and reason', (_what, before, after, expected) => {
    const said = faultsAfter(read, name, before, after).join('\n');
    expect(said).toContain(`${name}.yaml`);
    expect(said).toMatch(expected);
  });
});
