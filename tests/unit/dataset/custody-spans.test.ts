import { describe, expect, test } from 'vitest';
import { custodySpans } from '../../../lib/dataset/custody-spans.ts';
import { firstMoment, lastMoment } from '../../../lib/dataset/partial-date.ts';
import type { Person, PersonEvent } from '../../../lib/dataset/person.ts';
import { allPeople, readPerson } from '../casebook/people.ts';

type Happened = readonly [date: string, type: PersonEvent['type']];
type Status = Pick<Person['status'], 'custody' | 'asOf'> & { since?: string };

const spansOf = (events: readonly Happened[], status: Status) =>
  custodySpans({
    events: events.map(([date, type], i) => ({ date, type, text: type, source: i + 1 })),
    status: { restrictions: [], sources: [9], ...status },
  }).map(({ kind, from, to, going }) => [kind, from, to ?? '', going ? 'going' : ''].join(' ').trim());

const free: Status = { custody: 'exiled', asOf: '2026' };

describe('held', () => {
  test('from being taken to the release, through arrest and trial', () => {
    expect(
      spansOf(
        [
          ['2015-07-10', 'detained'],
          ['2016-01-08', 'arrested'],
          ['2016-08-04', 'sentenced'],
          ['2019-07-10', 'released'],
        ],
        free,
      ),
    ).toEqual(['held 2015-07-10 2019-07-10']);
  });

  test('from the sentence to the release, however long nobody wrote of it', () => {
    expect(
      spansOf(
        [
          ['2013-08-08', 'detained'],
          ['2015-11-27', 'sentenced'],
          ['2019-08-07', 'released'],
        ],
        free,
      ),
    ).toEqual(['held 2013-08-08 2019-08-07']);
    expect(custodySpans(readPerson('guo-feixiong'))).toContainEqual({
      kind: 'held',
      from: '2013-08-08',
      to: '2019-08-07',
      sources: [7, 6],
    });
  });

  test('as far as the newest source says, and no day longer', () => {
    expect(
      spansOf([['2019-12-26', 'detained']], {
        custody: 'imprisoned',
        since: '2019-12-26',
        asOf: '2024-12-24',
      }),
    ).toEqual(['held 2019-12-26 2024-12-24 going']);
  });
});

test('a state that began on the day of the arrest goes on, however late the verdict', () => {
  expect(
    spansOf(
      [
        ['2017-09-12', 'detained'],
        ['2023-01', 'sentenced'],
      ],
      { custody: 'imprisoned', since: '2017-09-12', asOf: '2024-04-30' },
    ),
  ).toEqual(['held 2017-09-12 2024-04-30 going']);
});

describe('what is not known is not drawn as custody', () => {
  test('an arrest of which no release is told', () => {
    expect(spansOf([['2011-02', 'detained']], free)).toEqual(['unknown 2011-02']);
    expect(
      spansOf(
        [
          ['2013-04', 'detained'],
          ['2019-12-26', 'detained'],
        ],
        { custody: 'imprisoned', since: '2019-12-26', asOf: '2024' },
      ),
    ).toEqual(['unknown 2013-04 2019-12-26', 'held 2019-12-26 2024 going']);
  });

  test('ten silent years between an arrest and a release: there may have been bail', () => {
    expect(
      spansOf(
        [
          ['2013-08-10', 'arrested'],
          ['2023-09-14', 'sentenced'],
          ['2023-10-15', 'released'],
        ],
        free,
      ),
    ).toEqual(['unknown 2013-08-10 2023-10-15']);
  });

  test('a trial of which no sentence is told does not vouch for the years after it', () => {
    expect(
      spansOf(
        [
          ['2013-08-10', 'arrested'],
          ['2014-01-10', 'tried'],
          ['2023-10-15', 'released'],
        ],
        free,
      ),
    ).toEqual(['unknown 2013-08-10 2023-10-15']);
  });

  test('two arrests within weeks are not one custody', () => {
    expect(
      spansOf(
        [
          ['2021-06-04', 'arrested'],
          ['2021-09-08', 'arrested'],
        ],
        { custody: 'pretrial-detention', since: '2021-09-08', asOf: '2026-03-13' },
      ),
    ).toEqual(['unknown 2021-06-04 2021-09-08', 'held 2021-09-08 2026-03-13 going']);
  });

  test('who disappeared, was tried and released was not missing all that time', () => {
    expect(
      spansOf(
        [
          ['2016-11-21', 'disappeared'],
          ['2017-08-22', 'tried'],
          ['2019-02-28', 'released'],
        ],
        free,
      ),
    ).toEqual(['unknown 2016-11-21 2019-02-28']);
  });

  test('exile and death say nothing of the day on which custody ended', () => {
    for (const custody of ['exiled', 'deceased'] as const)
      expect(spansOf([['2018-01', 'detained']], { custody, since: '2020-05', asOf: '2021' })).toEqual([
        'unknown 2018-01 2020-05',
      ]);
  });
});

test('missing until found in custody', () => {
  expect(
    spansOf(
      [
        ['2017-01-01', 'disappeared'],
        ['2017-06-01', 'arrested'],
        ['2018-01-01', 'released'],
      ],
      free,
    ),
  ).toEqual(['missing 2017-01-01 2017-06-01', 'held 2017-06-01 2018-01-01']);
});

test('in every record: ends after beginnings, sources that exist, nothing going on beyond the newest source', () => {
  for (const person of allPeople)
    for (const { from, to, going, sources } of custodySpans(person)) {
      if (to) expect(lastMoment(to), person.id).toBeGreaterThanOrEqual(firstMoment(from));
      if (going) expect(to).toBe(person.status.asOf);
      expect(sources.length).toBeGreaterThan(0);
      for (const n of sources) expect(person.sources.some((source) => source.n === n)).toBe(true);
    }
});

test('who is held by the status is drawn so to the newest source', () => {
  expect(custodySpans(readPerson('gao-zhisheng')).at(-1)).toMatchObject({ kind: 'missing', going: true });
  expect(custodySpans(readPerson('chow-hang-tung')).at(-1)).toMatchObject({
    kind: 'held',
    from: '2021-09-08',
  });
});
