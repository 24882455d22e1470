import { describe, expect, it } from 'vitest';
import { datesOutput } from '../../../scripts/dataset/dates.ts';
import { petitionsOutput } from '../../../scripts/dataset/petitions.ts';
import { unProceduresOutput } from '../../../scripts/dataset/un-procedures.ts';
import { faultsAfter } from './list-files.ts';

const open = /status: open\n {4}lastSeen: "[\d-]+"/;

describe('a yearly date', () => {
  it.each([
    ['a day that cannot be', 'date: "01-24"', 'date: "01-32"', /date: expected a real day of the year/],
    [
      'a span that ends on no day',
      'date: "11-01/12-31"',
      'date: "11-01/12-32"',
      /date: expected a real day of the year/,
    ],
    ['a day without its quotes and zero', 'date: "01-24"', 'date: 1-24', /date: expected a real day/],
    [
      'somebody who has no record',
      '[ ding-jiaxi,',
      '[ nobody-at-all,',
      /people\[0\]: expected a person who has a record/,
    ],
    [
      'the day of a case without its people',
      /people: \[ gao-zhisheng \]/,
      'people: []',
      /people: expected the people whose case it is/,
    ],
    ['editions out of order', 'year: 2012', 'year: 2009', /editions\[1\]\.year: expected a year after 2010/],
    [
      'an edition without a source',
      /(year: 2010\n.*\n {8}sources:)\n( {10}.*\n)+/,
      '$1 []\n',
      /editions\[0\]\.sources: /,
    ],
    [
      'a newest date that no source has',
      'asOf: "2026-01"',
      'asOf: "2026-03"',
      /asOf: expected 2026-01, the date of its newest source/,
    ],
    [
      'only undated sources',
      /(id: gao-zhisheng-dis[\s\S]*?) {8}published: .*\n/,
      '$1',
      /sources: expected at least one source with its date/,
    ],
  ])('is refused for %s', (_what, before, after, expected) => {
    expect(faultsAfter(datesOutput, 'dates', before, after).join('\n')).toMatch(expected);
  });
});

describe('a petition', () => {
  it.each([
    [
      'somebody who has no record',
      'people: [ maksim-znak ]',
      'people: [ nobody ]',
      /people\[0\]: expected a person/,
    ],
    ['being for nobody', 'people: [ maksim-znak ]', 'people: []', /people: expected somebody it is for/],
    [
      'a status that is no word for one',
      'status: unknown',
      'status: running',
      /status: expected one of these words/,
    ],
    [
      'an address that nobody saw',
      /( {4}url: )\S+/,
      '$1https://elsewhere.org/',
      /url: expected an address that stands among the sources/,
    ],
    [
      'being seen in the future',
      /lastSeen: "2025-07-18"/,
      'lastSeen: "2027-01"',
      /lastSeen: expected a date that has come/,
    ],
    [
      'a source newer than it was seen',
      /lastSeen: "2025-07-18"/,
      'lastSeen: "2024"',
      /published: expected no later than lastSeen/,
    ],
    [
      '"open" without a day',
      open,
      'status: open\n    lastSeen: "2025-01"',
      /lastSeen: expected the day on which it was seen open/,
    ],
    [
      '"open" after its own end',
      open,
      'status: open\n    lastSeen: "2025-01-25"\n    until: "2024-12-31"',
      /until: expected no earlier than lastSeen/,
    ],
    [
      'an address that stands twice',
      /( {4}url: )(\S+)([\s\S]*? {4}url: )\S+/,
      '$1$2$3$2',
      /expected each address to stand once/,
    ],
  ])('is refused for %s', (_what, before, after, expected) => {
    expect(faultsAfter(petitionsOutput, 'petitions', before, after).join('\n')).toMatch(expected);
  });
});

describe('a procedure of the United Nations', () => {
  it.each([
    [
      'a mail address',
      /note: One online form/,
      'note: Write to x@un.org. One online form',
      /note: expected no mail address/,
    ],
    [
      'not saying what it needs',
      /needs:\n( {6}.*\n)+/,
      'needs: []\n',
      /needs: .*expected what a submission needs/,
    ],
    [
      'a page that no source is',
      /( {4}url: )\S+/,
      '$1https://elsewhere.org/',
      /url: expected an address that stands among/,
    ],
    [
      'being read in the future',
      /lastSeen: "2026-11-21"/,
      'lastSeen: "2027-11-21"',
      /lastSeen: expected a date that has come/,
    ],
    [
      'a guide read in the future',
      /(guides:[\s\S]*?lastSeen: )"[\d-]+"/,
      '$1"2027-01"',
      /guides\[0\]\.lastSeen: expected/,
    ],
  ])('is refused for %s', (_what, before, after, expected) => {
    expect(faultsAfter(unProceduresOutput, 'un-procedures', before, after).join('\n')).toMatch(expected);
  });
});
