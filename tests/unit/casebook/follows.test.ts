import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onChange } from '../../../lib/casebook/changes.ts';
import { closeDatabase } from '../../../lib/casebook/database.ts';
import { follow, isFollowing, listFollows, unfollow } from '../../../lib/casebook/follows.ts';
import { liveFollows } from '../../../lib/casebook/live-follows.ts';
import { databaseName, databaseVersion, migrate, migrations } from '../../../lib/casebook/migrations.ts';

let stop: AbortController;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  stop = new AbortController();
});
afterEach(() => stop.abort());

const followed = async () => {
  const list = await listFollows();
  return list.ok ? list.value.follows.map((row) => row.person) : list.trouble;
};
/** Writes to the database as something other than this room would. */
async function put(row: unknown): Promise<void> {
  const database = await openDB(databaseName, databaseVersion, {
    upgrade: (database, from, to, act) => migrate(database, from, to ?? databaseVersion, act),
  });
  await database.put('follows', row);
  database.close();
}

describe('following', () => {
  test('a followed case is kept with its moment and the version seen', async () => {
    const now = new Date('2026-11-21T10:00:00Z');
    expect(await follow('ding-jiaxi', '2026.11.21', now)).toEqual({
      ok: true,
      value: { person: 'ding-jiaxi', since: '2026-11-21T10:00:00.000Z', seenVersion: '2026.11.21' },
    });
    expect(await isFollowing('ding-jiaxi')).toEqual({ ok: true, value: true });
    expect(await isFollowing('xu-zhiyong')).toEqual({ ok: true, value: false });
  });

  test('following twice keeps the first date', async () => {
    await follow('ding-jiaxi', '1', new Date('2026-01-01T00:00:00Z'));
    await follow('ding-jiaxi', '2', new Date('2026-02-01T00:00:00Z'));
    const list = await listFollows();
    expect(list.ok && list.value.follows[0]?.since).toBe('2026-01-01T00:00:00.000Z');
  });

  test('the newest follow comes first, and unfollowing takes one away', async () => {
    await follow('ding-jiaxi', '1', new Date('2026-01-01T00:00:00Z'));
    await follow('xu-zhiyong', '1', new Date('2026-02-01T00:00:00Z'));
    expect(await followed()).toEqual(['xu-zhiyong', 'ding-jiaxi']);
    await unfollow('xu-zhiyong');
    expect(await followed()).toEqual(['ding-jiaxi']);
  });

  test('two windows that follow at once both count', async () => {
    await Promise.all([follow('ding-jiaxi', '1'), follow('xu-zhiyong', '1'), unfollow('wang-yu')]);
    expect(new Set(await followed())).toEqual(new Set(['ding-jiaxi', 'xu-zhiyong']));
  });
});

describe('what is broken', () => {
  test('a broken row is counted, not shown, not deleted, and does not hide the others', async () => {
    await follow('ding-jiaxi', '1');
    await put({ person: 'wang-yu', since: 'last winter' });
    const list = await listFollows();
    expect(list.ok && list.value.setAside).toBe(1);
    expect(await followed()).toEqual(['ding-jiaxi']);
    const database = await openDB(databaseName);
    expect(await database.get('follows', 'wang-yu')).toEqual({ person: 'wang-yu', since: 'last winter' });
    database.close();
  });

  test('looking where nothing was ever kept makes no database: it would be a trace', async () => {
    expect(await followed()).toEqual([]);
    expect(await isFollowing('ding-jiaxi')).toEqual({ ok: true, value: false });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('following where a broken row lies keeps what was there', async () => {
    const broken = { person: 'wang-yu', since: 'last winter', note: 'dear' };
    await put(broken);
    await follow('wang-yu', '1');
    expect(await followed()).toEqual(['wang-yu']);
    const database = await openDB(databaseName);
    expect((await database.get('follows', 'wang-yu')).setAside).toEqual(broken);
    database.close();
  });

  test('a database deleted under us is made anew at the next act', async () => {
    await follow('ding-jiaxi', '1');
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(databaseName).onsuccess = resolve;
    });
    expect(await followed()).toEqual([]);
    expect((await follow('xu-zhiyong', '1')).ok).toBe(true);
  });
});

describe('trouble comes as a value', () => {
  test('a newer database is left alone', async () => {
    (await openDB(databaseName, databaseVersion + 1)).close();
    expect(await listFollows()).toEqual({ ok: false, trouble: 'newer' });
  });

  test('an older window that will not let go', async () => {
    // A version below ours, held open by somebody who does not close on request.
    const holder = await openDB(databaseName, 1);
    const real = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => real(name, (version ?? 1) + 1);
    expect(await listFollows()).toEqual({ ok: false, trouble: 'blocked' });
    holder.close();
  });

  test.each([
    ['SecurityError', 'refused'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'lost'],
  ])('%s is told as %s', async (name, trouble) => {
    indexedDB.open = () => {
      throw new DOMException('no', name);
    };
    expect(await follow('ding-jiaxi', '1')).toEqual({ ok: false, trouble });
  });

  test('a bug is not dressed up as trouble', async () => {
    indexedDB.open = () => {
      throw new TypeError('a bug');
    };
    await expect(follow('ding-jiaxi', '1')).rejects.toThrow('a bug');
  });
});

describe('every open surface knows at once', () => {
  test('a change is announced, and nothing after the end', async () => {
    const heard = vi.fn();
    onChange(heard, stop.signal);
    await follow('ding-jiaxi', '1');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('follows'));
  });

  test('two surfaces show the same stars', async () => {
    const popup = liveFollows(stop.signal);
    const casebook = liveFollows(stop.signal);
    expect(popup.now.value.known).toBe(false);
    await Promise.all([popup.ready, casebook.ready]);
    await popup.follow('ding-jiaxi', '1');
    expect(popup.now.value.byPerson.has('ding-jiaxi')).toBe(true);
    await vi.waitFor(() => expect(casebook.now.value.byPerson.has('ding-jiaxi')).toBe(true));
    await casebook.unfollow('ding-jiaxi');
    await vi.waitFor(() => expect(popup.now.value.byPerson.size).toBe(0));
  });

  test('a failed act leaves the stars as they were and says why', async () => {
    const live = liveFollows(stop.signal);
    await live.follow('ding-jiaxi', '1');
    await closeDatabase();
    indexedDB.open = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    await live.follow('xu-zhiyong', '1');
    expect(live.now.value.trouble).toBe('full');
    expect([...live.now.value.byPerson.keys()]).toEqual(['ding-jiaxi']);
  });
});

test('the versions of the database go up by one', () => {
  expect(migrations.map((migration) => migration.to)).toEqual(migrations.map((_, i) => i + 1));
});
