import { describe, expect, it } from 'vitest';
import { doubtsAbout } from '../../../lib/dataset/doubts.ts';
import { type Person, personSchema } from '../../../lib/dataset/person.ts';
import { jsonSchemaOf } from '../../../scripts/dataset/json-schema.ts';
import { doubtReport } from '../../../scripts/dataset/report.ts';
import { exampleOf } from '../../../scripts/dataset/scaffold.ts';

const person: Person = personSchema.parse(exampleOf(jsonSchemaOf(personSchema)));
const status = (changes: Partial<Person['status']>) => ({ status: { ...person.status, ...changes } });
const source = (changes: Partial<Person['sources'][number]>) => ({
  sources: person.sources.map((one) => ({ ...one, ...changes })),
});
const without = (...fields: (keyof Person)[]): Person =>
  Object.fromEntries(
    Object.entries(person).filter(([field]) => !fields.some((one) => one === field)),
  ) as Person;
const kinds = (changes: Partial<Person>, from: Person = person) =>
  doubtsAbout({ ...from, ...changes }).map(({ field, kind }) => `${field}: ${kind}`);

describe('a doubt', () => {
  it('is not had about a record in which all fits', () => expect(kinds({})).toEqual([]));

  it.each([
    ['AP (copy on The Star)', 1],
    ['Lusa (via Moz Today)', 1],
    ['Wikipedia, seen through a mirror', 1],
    ['fzgjyf.com (reprint of Yuan Min’an)', 1],
    ['Mirror Media (Taiwan)', 0],
    ['Bahrain Mirror', 0],
    ['Copyright Agency', 0],
  ])('is had about a copy that is not marked: %s', (publisher, count) => {
    expect(kinds(source({ publisher }))).toHaveLength(count);
    expect(kinds(source({ publisher, reprint: true }))).toEqual([]);
  });

  it('is had where sentence and events differ', () => {
    expect(kinds({ events: [] })).toEqual(['sentence.date: sentence and events differ']);
    expect(kinds(status({ custody: 'released-restricted' }), without('sentence', 'expectedRelease'))).toEqual(
      ['sentence: sentence and events differ'],
    );
    const appeal = person.events.map((event) => ({ ...event, type: 'appeal' as const }));
    expect(kinds({ events: appeal })).toEqual([]);
  });

  it('is had where the status does not fit the sentence', () => {
    const differ = 'status.custody: status and sentence differ';
    expect(kinds({ events: [] }, without('sentence'))).toEqual([differ]);
    expect(kinds(status({ custody: 'pretrial-detention' }))).toEqual([differ]);
    expect(kinds(status({ custody: 'deceased' }))).toEqual([differ]);
  });

  it('is had about somebody released who may not go where they want, not about one who may not practise', () => {
    const released = (kind: 'exit-ban' | 'disbarred') =>
      kinds(status({ custody: 'released', restrictions: [{ kind }] }), without('expectedRelease'));
    expect(released('exit-ban')).toEqual(['status.custody: released but bound']);
    expect(released('disbarred')).toEqual([]);
  });
});

describe('the report of doubts', () => {
  const doubts = doubtsAbout({ ...person, ...source({ publisher: 'Lusa (via Moz Today)' }), events: [] });

  it('counts them by kind, or lists them all', () => {
    expect(doubtReport(doubts, false)).toContain('  1 × copy not marked: ding-jiaxi');
    expect(doubtReport(doubts, true).split('\n')).toHaveLength(2);
    expect(doubtReport([], false)).toBe('doubts: none');
  });
});
