import { describe, expect, it } from 'vitest';
import type { Custody } from '../../../lib/dataset/custody.ts';
import type { Person } from '../../../lib/dataset/person.ts';
import type { RestrictionWord } from '../../../lib/dataset/restriction.ts';
import { suggestPurposes } from '../../../lib/letters/purpose.ts';
import { knows, people, personCalled, today } from './dataset.ts';

const suggest = (person: Person) => suggestPurposes(person, knows, today);

/** Ding Jiaxi's record with another status; no real person is in this state. */
function somebody(custody: Custody, restrictions: RestrictionWord[] = [], asOf = '2026-06-01'): Person {
  const { expectedRelease: _none, ...person } = personCalled('ding-jiaxi');
  return {
    ...person,
    status: { custody, restrictions: restrictions.map((kind) => ({ kind })), asOf, sources: [1] },
  };
}

describe('what a letter may ask', () => {
  it.each([
    ['imprisoned', ['release', 'conditions']],
    ['pretrial-detention', ['fair-process', 'conditions']],
    ['house-arrest', ['fair-process']],
    ['bail', ['fair-process']],
    ['disappeared', ['whereabouts']],
    ['incommunicado', ['whereabouts']],
    ['rsdl', ['whereabouts']],
    ['unknown', ['whereabouts']],
    ['released', []],
    ['exiled', []],
    ['never-detained', []],
    ['deceased', []],
  ] as const)('%s', (custody, purposes) => {
    expect(suggest(somebody(custody)).purposes).toEqual(purposes);
  });

  it('goes by restrictions for those who are not held', () => {
    expect(suggest(somebody('released', ['exit-ban', 'disbarred'])).purposes).toEqual([
      'end-restrictions',
      'licence',
    ]);
    expect(suggest(somebody('never-detained', ['disbarred'])).purposes).toEqual(['licence']);
  });

  it('does not ask for somebody abroad what only binds at home', () => {
    expect(suggest(somebody('exiled', ['exit-ban', 'surveillance'])).purposes).toEqual([]);
    expect(suggest(somebody('exiled', ['bounty'])).purposes).toEqual(['end-restrictions']);
  });

  it('asks no more for the end of a ban that was set to be over', () => {
    const bound = (until: string): Person => {
      const person = somebody('released-restricted');
      return { ...person, status: { ...person.status, restrictions: [{ kind: 'exit-ban', until }] } };
    };
    expect(suggest(bound('2026-11-21')).purposes).toEqual(['end-restrictions']);
    expect(suggest(bound('2026-11')).purposes).toEqual(['end-restrictions']);
    expect(suggest(bound('2026-10'))).toMatchObject({ withheld: 'letter.withheld.free' });
    expect(suggest(personCalled('chang-weiping')).purposes).toEqual(['licence']);
  });

  it('asks for the end of the sentence for somebody who is out on leave', () => {
    expect(suggest(personCalled('nasrin-sotoudeh')).purposes).toContain('end-restrictions');
  });

  it.each(['family-asked', 'campaign-asked', 'may-harm'] as const)(
    'keeps quiet where a source says: %s',
    (because) => {
      const quiet = { because, text: 'Please do not write for now.', source: 1 };
      expect(suggest({ ...somebody('imprisoned'), quiet })).toMatchObject({
        withheld: `letter.withheld.quiet.${because}`,
      });
    },
  );

  it('asks first whether somebody is free whose term should be over', () => {
    expect(suggest(personCalled('yu-wensheng'))).toMatchObject({
      purposes: ['release'],
      why: 'letter.why.overdue',
    });
  });

  it('leaves those alone of whom nothing was heard for years, unless they are in prison or missing', () => {
    expect(suggest(somebody('released', ['surveillance'], '2017-01'))).toMatchObject({
      withheld: 'letter.withheld.old',
    });
    expect(suggest(somebody('imprisoned', [], '2017-01')).purposes).toContain('release');
  });

  it('writes about the dead only where the record says how they died and a question is open', () => {
    expect(suggest(personCalled('thulani-maseko')).purposes).toEqual(['remember']);
    expect(suggest(personCalled('m-ravi'))).toMatchObject({ withheld: 'letter.withheld.deceased' });
  });

  it('writes for a relative only when the relative is restricted', () => {
    expect(suggest(personCalled('luo-shengchun'))).toMatchObject({ withheld: 'letter.withheld.exiled' });
    expect(suggest(personCalled('li-wenzu')).purposes).toEqual(['end-restrictions']);
  });

  it('suggests nothing where the record does not name who answers', () => {
    expect(suggest(personCalled('salah-hammouri'))).toMatchObject({ withheld: 'letter.withheld.noState' });
    // A panel found it highly probable that he was killed: a letter that asks for visits would hurt.
    expect(suggest(personCalled('dong-samuel-luak'))).toMatchObject({ withheld: 'letter.withheld.unfit' });
  });

  it('has a reason for everybody', () => {
    for (const person of people) {
      const suggestion = suggest(person);
      expect('why' in suggestion ? suggestion.why : suggestion.withheld, person.id).toMatch(/^letter\./);
    }
  });
});
