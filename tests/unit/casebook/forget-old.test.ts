import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, withDatabase } from '../../../lib/casebook/database.ts';
import { follow, listFollows } from '../../../lib/casebook/follows.ts';
import { forgetOlderThan } from '../../../lib/casebook/forget-old.ts';
import { listLetters, logLetter, noteReply } from '../../../lib/casebook/letter-log.ts';
import { listSightings, noteSightings } from '../../../lib/casebook/sightings.ts';

const now = new Date('2026-05-31T12:00:00Z');
const letter = { person: 'ding-jiaxi', recipient: 'Embassy', channel: 'print', purpose: 'release' };
const wrote = async (at: string) => {
  const logged = await logLetter(letter, 'log', new Date(at));
  return logged.ok && logged.value ? logged.value.id : '';
};
const met = (day: string) =>
  noteSightings({ people: ['ding-jiaxi'], host: 'news.example', day, privateWindow: false, wanted: true });
const letters = async () => {
  const list = await listLetters();
  return list.ok ? list.value.rows.map(({ at }) => at.slice(0, 10)) : [];
};
const days = async () => {
  const list = await listSightings();
  return list.ok ? list.value.rows.map(({ day }) => day) : [];
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await follow('ding-jiaxi', '1', new Date('2020-01-01T00:00:00Z'));
});

describe('what is older than the reader wants it kept', () => {
  test('is forgotten, letters and sightings alike; followed cases stay', async () => {
    await wrote('2026-02-27T12:00:00Z');
    await wrote('2026-03-01T12:00:00Z');
    await met('2026-02-27');
    await met('2026-03-01');
    expect(await forgetOlderThan(3, now)).toEqual({ ok: true, value: 2 });
    expect(await letters()).toEqual(['2026-03-01']);
    expect(await days()).toEqual(['2026-03-01']);
    const follows = await listFollows();
    expect(follows.ok && follows.value.follows).toHaveLength(1);
  });

  test('three months before the end of May is the end of February, not the beginning of March', async () => {
    await met('2026-02-28');
    expect(await forgetOlderThan(3, now)).toEqual({ ok: true, value: 0 });
    expect(await days()).toEqual(['2026-02-28']);
  });

  test('a letter is as old as the last answer to it', async () => {
    await noteReply(
      await wrote('2025-01-01T12:00:00Z'),
      'They wrote back.',
      new Date('2026-05-01T12:00:00Z'),
    );
    expect(await forgetOlderThan(3, now)).toEqual({ ok: true, value: 0 });
    expect(await letters()).toEqual(['2025-01-01']);
  });

  test('nothing is, where all is to be kept; and a row that cannot be read has no age', async () => {
    await wrote('1990-01-01T12:00:00Z');
    await withDatabase((database) => database.put('sightings', { id: 'broken', day: 12 }));
    expect(await forgetOlderThan(0, now)).toEqual({ ok: true, value: 0 });
    expect(await letters()).toHaveLength(1);
    expect(await forgetOlderThan(1, now)).toEqual({ ok: true, value: 1 });
    expect(await withDatabase((database) => database.count('sightings'))).toEqual({ ok: true, value: 1 });
  });

  test('without anything kept, no database is made', async () => {
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    expect(await forgetOlderThan(3, now)).toEqual({ ok: true, value: 0 });
    expect(await indexedDB.databases()).toEqual([]);
  });
});
