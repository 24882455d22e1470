import { describe, expect, it } from 'vitest';
import { petitionsFor } from '../../../lib/dataset/open-petitions.ts';
import type { Person } from '../../../lib/dataset/person.ts';
import { type Petition, petitionsSchema } from '../../../lib/dataset/petition.ts';
import { petitionsOutput } from '../../../scripts/dataset/petitions.ts';
import { allPeople } from '../casebook/people.ts';
import { dataFolder } from './list-files.ts';

const now = new Date('2026-11-21T12:00:00');

const petition = (changes: Partial<Petition> = {}): Petition => ({
  id: 'a',
  title: 'A',
  organiser: 'Somebody',
  url: 'https://a.test/',
  kind: 'petition',
  people: ['x'],
  country: 'CN',
  status: 'unknown',
  lastSeen: '2025-03-01',
  sources: [{ url: 'https://a.test/', publisher: 'Somebody' }],
  ...changes,
});
const person = (
  status: Partial<Person['status']> = {},
  rest: Partial<Pick<Person, 'sentence'>> = {},
): Pick<Person, 'id' | 'status' | 'sentence'> => ({
  id: 'x',
  status: {
    custody: 'imprisoned',
    restrictions: [],
    since: '2023-01-05',
    asOf: '2026-01',
    sources: [1],
    ...status,
  },
  ...rest,
});
const offered = (changes: Partial<Petition>, who = person()) =>
  petitionsFor([petition(changes)], who, now).length === 1;

describe('a petition is offered', () => {
  it('while it may be open, and to nobody else', () => {
    expect(offered({})).toBe(true);
    expect(offered({ status: 'open' })).toBe(true);
    expect(offered({ status: 'closed' })).toBe(false);
    expect(offered({ people: ['y'] })).toBe(false);
  });

  it('up to its last day', () => {
    expect(offered({ until: '2026-11-21' })).toBe(true);
    expect(offered({ until: '2026-11' })).toBe(true);
    expect(offered({ until: '2026-11-20' })).toBe(false);
  });

  it('for five years after it was last seen', () => {
    const long = person({ since: '2012-07-17' });
    expect(offered({ lastSeen: '2021-11-22' }, long)).toBe(true);
    expect(offered({ lastSeen: '2021-11-21' }, long)).toBe(false);
  });

  it('only where it asks for a signature, a letter to officials or a share: never a card to a prisoner', () => {
    expect(offered({ kind: 'letter' })).toBe(true);
    expect(offered({ kind: 'campaign' })).toBe(true);
    for (const kind of ['cards', 'photos', 'joint-letter', 'un-submission'] as const)
      expect(offered({ kind })).toBe(false);
  });

  it('unless it is about an earlier prison, or may be', () => {
    expect(offered({ lastSeen: '2023-01-05' })).toBe(true);
    expect(offered({ lastSeen: '2023-01-04' })).toBe(false);
    expect(offered({ lastSeen: '2023' })).toBe(false);
  });

  it('unless a judgment has been given since', () => {
    const judged = (date: string) => person({}, { sentence: { text: 'ten years', date, source: 1 } });
    expect(offered({}, judged('2025-02-28'))).toBe(true);
    expect(offered({}, judged('2025-03-02'))).toBe(false);
  });

  it('unless the person has died, or is not held and nobody says since when', () => {
    expect(offered({}, person({ custody: 'deceased' }))).toBe(false);
    const { since: _, ...unsaid } = person().status;
    expect(offered({}, { ...person(), status: unsaid })).toBe(true);
    expect(offered({}, { ...person(), status: { ...unsaid, custody: 'unknown' } })).toBe(false);
  });

  it('the one seen last first', () => {
    const all = ['2024', '2025-07-18', '2025'].map((lastSeen) => petition({ id: lastSeen, lastSeen }));
    expect(petitionsFor(all, person(), now).map(({ id }) => id)).toEqual(['2025-07-18', '2025', '2024']);
  });
});

describe('the petitions of the dataset', () => {
  const file = petitionsOutput(dataFolder, allPeople).files.get('dataset/petitions.json') ?? '';
  const { petitions } = petitionsSchema.parse(JSON.parse(file));

  it('are mostly closed, and none is called open but with the day on which it was', () => {
    expect(petitions.length).toBeGreaterThanOrEqual(90);
    expect(petitions.filter(({ status }) => status === 'open').map(({ lastSeen }) => lastSeen)).toEqual([
      '2025-01-25',
    ]);
  });

  it('offer nothing of a case that has moved on', () => {
    const who = (id: string) => allPeople.filter((person) => person.id === id);
    const of = (id: string) => who(id).flatMap((person) => petitionsFor(petitions, person, now));
    expect(of('chow-hang-tung').length).toBeGreaterThan(0);
    // Seen while she was in prison; she has been released since.
    expect(of('sonia-dahmani')).toEqual([]);
    // Asks for him to be let out of an earlier prison.
    expect(of('chang-weiping')).toEqual([]);
  });
});
