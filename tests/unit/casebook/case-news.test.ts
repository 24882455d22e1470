import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type DatasetNow,
  historyOf,
  lookForNews,
  newsRead,
  newsToTell,
  unreadNews,
} from '../../../lib/casebook/case-news.ts';
import { closeDatabase, withDatabase } from '../../../lib/casebook/database.ts';
import { follow, unfollow } from '../../../lib/casebook/follows.ts';
import { type Person, personSchema } from '../../../lib/dataset/person.ts';
import { sayChange } from '../../../lib/words/changes.ts';
import { words } from '../../../lib/words/index.ts';

const ding = personSchema.parse(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../generated/dataset/people/ding-jiaxi.json'), 'utf8'),
  ),
);
const freed: Person = { ...ding, status: { ...ding.status, custody: 'released', asOf: '2027-01-02' } };
const dataset = (version: string, record: Person | undefined): DatasetNow => ({
  version,
  person: async (id) => (id === 'ding-jiaxi' ? record : undefined),
});
const v1 = dataset('1', ding);
const v2 = dataset('2', freed);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await follow('ding-jiaxi', '1');
  await lookForNews(v1);
});

describe('when a new dataset changes a followed case', () => {
  test('it is unread, in words, until it has been read', async () => {
    expect(await lookForNews(v2)).toEqual({ ok: true, value: 1 });
    const news = await unreadNews(v2);
    expect(news.ok && news.value[0]?.name).toBe('Ding Jiaxi');
    expect(news.ok && news.value[0] && sayChange(news.value[0].changes[0]!, words)).toBe(
      'imprisoned → released, as of 2 January 2027',
    );
    await newsRead('ding-jiaxi', v2);
    expect(await unreadNews(v2)).toEqual({ ok: true, value: [] });
    expect(await lookForNews(v2)).toEqual({ ok: true, value: 0 });
  });

  test('one notice tells of it, and none a second time', async () => {
    await lookForNews(v2);
    const first = await newsToTell(v2);
    expect(first.ok && first.value.map(({ person }) => person)).toEqual(['ding-jiaxi']);
    expect(await newsToTell(v2)).toEqual({ ok: true, value: [] });
    await lookForNews(v2);
    expect(await newsToTell(v2)).toEqual({ ok: true, value: [] });
    expect((await unreadNews(v2)).ok).toBe(true);
  });

  test('what was not read stays unread when the next dataset comes', async () => {
    await lookForNews(v2);
    const v3 = dataset('3', { ...freed, status: { ...freed.status, asOf: '2027-02-03' } });
    await lookForNews(v3);
    const news = await unreadNews(v3);
    expect(news.ok && news.value[0]?.changes[0]).toMatchObject({
      kind: 'custody',
      to: 'released',
      asOf: '2027-02-03',
    });
  });

  test('a dataset that is taken back takes its news with it', async () => {
    await lookForNews(v2);
    await lookForNews(v1);
    expect(await unreadNews(v1)).toEqual({ ok: true, value: [] });
  });

  test('a person who was taken out is told of as such', async () => {
    const v4 = dataset('4', undefined);
    await lookForNews(v4);
    const news = await unreadNews(v4);
    expect(news.ok && news.value).toEqual([
      { person: 'ding-jiaxi', name: 'Ding Jiaxi', changes: [{ kind: 'taken-out' }] },
    ]);
  });

  test('a mended profile is no news', async () => {
    expect(await lookForNews(dataset('5', { ...ding, profile: 'Better said.' }))).toEqual({
      ok: true,
      value: 0,
    });
  });

  test('a case that is no longer followed has none', async () => {
    await unfollow('ding-jiaxi');
    expect(await lookForNews(v2)).toEqual({ ok: true, value: 0 });
    await follow('ding-jiaxi', '2');
    expect(await lookForNews(v2)).toEqual({ ok: true, value: 0 });
  });

  test('what was read stays in the history of the case, and what is new stands apart', async () => {
    await lookForNews(v2);
    await newsRead('ding-jiaxi', v2);
    const died: Person = { ...freed, status: { ...freed.status, custody: 'deceased', asOf: '2028-01-02' } };
    const v3 = dataset('3', died);
    await lookForNews(v3);
    const history = await historyOf('ding-jiaxi', v3);
    expect(history).toMatchObject({
      ok: true,
      value: {
        read: [{ kind: 'custody', from: 'imprisoned', to: 'released' }],
        fresh: [{ kind: 'custody', from: 'released', to: 'deceased' }],
      },
    });
    await newsRead('ding-jiaxi', v3);
    expect(await historyOf('ding-jiaxi', v3)).toMatchObject({
      value: { read: [{ kind: 'custody', from: 'imprisoned', to: 'deceased' }], fresh: [] },
    });
  });

  test('a case that is not followed has no history', async () => {
    expect(await historyOf('xu-zhiyong', v2)).toEqual({ ok: true, value: { read: [], fresh: [] } });
  });

  test('what is erased or given up while the records are being read does not come back', async () => {
    const slow = (meanwhile: () => Promise<unknown>): DatasetNow => ({
      version: '2',
      person: async () => {
        await meanwhile();
        return freed;
      },
    });
    await lookForNews(slow(() => unfollow('ding-jiaxi')));
    expect(await withDatabase((database) => database.getAll('changesSeen'))).not.toContainEqual(
      expect.objectContaining({ version: '2' }),
    );
    await follow('ding-jiaxi', '1');
    await lookForNews(v1);
    const erase = async () => {
      await closeDatabase();
      globalThis.indexedDB = new IDBFactory();
    };
    expect(await lookForNews(slow(erase))).toEqual({ ok: true, value: 0 });
    expect(await indexedDB.databases()).toEqual([]);
  });
});
