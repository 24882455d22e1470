import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase } from '../../../lib/casebook/database.ts';
import { deleteDraft, listDrafts, readDraft, saveDraft } from '../../../lib/casebook/drafts.ts';
import { follow, listFollows, noteOn } from '../../../lib/casebook/follows.ts';
import {
  forgetLetter,
  listLetters,
  logLetter,
  type NewLetter,
  noteReply,
} from '../../../lib/casebook/letter-log.ts';
import { databaseName } from '../../../lib/casebook/migrations.ts';
import { listSightings, noteSightings } from '../../../lib/casebook/sightings.ts';
import type { Kept } from '../../../lib/casebook/trouble.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

async function well<T>(doing: Promise<Kept<T>>): Promise<T> {
  const result = await doing;
  if (!result.ok) throw new Error(result.trouble);
  return result.value;
}

const letter: NewLetter = {
  person: 'ding-jiaxi',
  recipient: 'Embassy of China in Germany',
  channel: 'mailto',
  purpose: 'release',
  text: { subject: 'Mr Ding Jiaxi', body: 'Your Excellency, …' },
};

describe('the letter log', () => {
  test.each([
    ['none', 0, undefined],
    ['log', 1, undefined],
    ['text', 1, letter.text],
  ] as const)('keeps what the reader wants kept: %s', async (keep, count, text) => {
    await well(logLetter(letter, keep));
    const { rows } = await well(listLetters());
    expect(rows).toHaveLength(count);
    expect(rows[0]?.text).toEqual(text);
  });

  test('the newest letter first, each with what came back', async () => {
    const first = await well(logLetter(letter, 'log', new Date('2026-01-01T00:00:00Z')));
    await well(logLetter({ ...letter, person: 'xu-zhiyong' }, 'log', new Date('2026-02-01T00:00:00Z')));
    await well(noteReply(first?.id ?? '', 'A card from the consulate.', new Date('2026-03-01T00:00:00Z')));
    const { rows } = await well(listLetters());
    expect(rows.map(({ person }) => person)).toEqual(['xu-zhiyong', 'ding-jiaxi']);
    expect(rows[1]?.replies).toEqual([
      { at: '2026-03-01T00:00:00.000Z', note: 'A card from the consulate.' },
    ]);
  });

  test('two windows that note a reply at once both count', async () => {
    const row = await well(logLetter(letter, 'log'));
    await Promise.all([noteReply(row?.id ?? '', 'one'), noteReply(row?.id ?? '', 'two')]);
    expect((await well(listLetters())).rows[0]?.replies.map(({ note }) => note).sort()).toEqual([
      'one',
      'two',
    ]);
  });

  test('a forgotten letter stays forgotten', async () => {
    const row = await well(logLetter(letter, 'log'));
    await well(forgetLetter(row?.id ?? ''));
    expect(await well(noteReply(row?.id ?? '', 'late'))).toBeNull();
    expect((await well(listLetters())).rows).toEqual([]);
  });
});

describe('drafts', () => {
  const draft = {
    id: 'ding-jiaxi',
    person: 'ding-jiaxi',
    subject: 'a',
    body: 'b',
    choices: { language: 'en' },
  };

  test('are saved, read again, and deleted', async () => {
    await well(saveDraft(draft, new Date('2026-01-01T00:00:00Z')));
    await well(saveDraft({ ...draft, body: 'Grüße' }, new Date('2026-01-02T00:00:00Z')));
    expect(await well(readDraft('ding-jiaxi'))).toEqual({
      ...draft,
      body: 'Grüße',
      edited: '2026-01-02T00:00:00.000Z',
    });
    await well(deleteDraft('ding-jiaxi'));
    expect(await well(readDraft('ding-jiaxi'))).toBeNull();
  });

  test('a broken one is counted and left where it is', async () => {
    await well(saveDraft(draft));
    const database = await openDB(databaseName);
    await database.put('drafts', { id: 'old', body: 7 });
    database.close();
    const { rows, setAside } = await well(listDrafts());
    expect([rows.length, setAside]).toEqual([1, 1]);
    expect(await well(readDraft('old'))).toBeNull();
  });
});

describe('seen in the news', () => {
  const reading = {
    people: ['ding-jiaxi', 'wang-yu'],
    host: 'www.bbc.com',
    day: '2026-11-21',
    privateWindow: false,
    wanted: true,
  };

  test('a followed name is kept once a day and site; others are not', async () => {
    await follow('ding-jiaxi', '1');
    expect(await well(noteSightings(reading))).toBe(1);
    expect(await well(noteSightings(reading))).toBe(0);
    expect(await well(noteSightings({ ...reading, day: '2026-11-22' }))).toBe(1);
    const { rows } = await well(listSightings());
    expect(rows.map(({ person, day }) => `${person} ${day}`)).toEqual([
      'ding-jiaxi 2026-11-22',
      'ding-jiaxi 2026-11-21',
    ]);
  });

  test.each([{ wanted: false }, { privateWindow: true }])('nothing is kept when %o', async (but) => {
    await follow('ding-jiaxi', '1');
    expect(await well(noteSightings({ ...reading, ...but }))).toBe(0);
    expect((await well(listSightings())).rows).toEqual([]);
  });
});

describe('a private note', () => {
  test('stays with the case, and an empty one is taken away', async () => {
    await follow('ding-jiaxi', '1');
    await well(noteOn('ding-jiaxi', 'Wrote to his wife.'));
    expect((await well(listFollows())).follows[0]?.note).toBe('Wrote to his wife.');
    await follow('ding-jiaxi', '2');
    expect((await well(listFollows())).follows[0]?.note).toBe('Wrote to his wife.');
    await well(noteOn('ding-jiaxi', ' '));
    expect((await well(listFollows())).follows[0]).not.toHaveProperty('note');
  });

  test('needs a followed case', async () => {
    expect(await well(noteOn('wang-yu', 'x'))).toBeNull();
  });
});
