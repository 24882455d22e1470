import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { extensionStorage } from '../settings/extension-storage.ts';

type Storage = ReturnType<typeof extensionStorage>;
const browser = vi.hoisted(() => ({ storage: {} as Storage }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { fitting, inAll, latest, pack, perItem, sizeOf, unpack } = await import(
  '../../../lib/casebook/sync/acts.ts'
);
const { syncFollows } = await import('../../../lib/casebook/sync/sync.ts');
const { closeDatabase } = await import('../../../lib/casebook/database.ts');
const { follow, listFollows, noteOn, unfollow } = await import('../../../lib/casebook/follows.ts');
const { changeSettings } = await import('../../../lib/settings/store.ts');

/** Browsers of one account: each has its own database and settings, and all one `storage.sync`. */
let account: Storage['sync'];
const day = (n: number) => new Date(Date.UTC(2026, 0, n));

function aDevice() {
  const database = new IDBFactory();
  const storage = { ...extensionStorage(), sync: account };
  return async <T>(act: () => Promise<T>): Promise<T> => {
    await closeDatabase();
    globalThis.indexedDB = database;
    browser.storage = storage;
    return act();
  };
}
const followed = async () => {
  const list = await listFollows();
  return list.ok ? list.value.follows.map(({ person }) => person).sort() : list.trouble;
};
const switchOn = async () => {
  await changeSettings({ syncFollows: true });
  return syncFollows();
};

beforeEach(() => {
  account = extensionStorage(perItem, inAll).sync;
});

describe('followed cases in two browsers of one account', () => {
  test('stay where they are until the reader asks for it', async () => {
    const home = aDevice();
    await home(() => follow('ding-jiaxi', '1'));
    expect(await home(syncFollows)).toEqual({ ok: true, value: { came: 0, went: 0, full: false } });
    expect(account.items.size).toBe(0);
  });

  test('come together, and nothing else goes along', async () => {
    const home = aDevice();
    const work = aDevice();
    await home(() => follow('ding-jiaxi', '1', day(1)));
    await home(() => noteOn('ding-jiaxi', 'A private word.'));
    await home(switchOn);
    await work(() => follow('xu-zhiyong', '1', day(2)));
    await work(switchOn);
    await home(syncFollows);
    expect(await home(followed)).toEqual(['ding-jiaxi', 'xu-zhiyong']);
    expect(await work(followed)).toEqual(['ding-jiaxi', 'xu-zhiyong']);
    expect(JSON.stringify([...account.items])).not.toContain('private');
    const list = await work(listFollows);
    expect(list.ok && list.value.follows.find(({ person }) => person === 'ding-jiaxi')?.since).toBe(
      day(1).toISOString(),
    );
  });

  test('given up in one are given up in the other, and are not brought back by it', async () => {
    const home = aDevice();
    const work = aDevice();
    await home(() => follow('ding-jiaxi', '1', day(1)));
    await home(switchOn);
    await work(switchOn);
    await work(() => unfollow('ding-jiaxi'));
    await work(syncFollows);
    await home(syncFollows);
    expect(await home(followed)).toEqual([]);
    await work(syncFollows);
    expect(await work(followed)).toEqual([]);
  });

  test('given up and followed again, whatever the clocks say, are followed', async () => {
    const home = aDevice();
    const fast = aDevice();
    await fast(() => follow('ding-jiaxi', '1', day(1)));
    await fast(switchOn);
    await fast(() => unfollow('ding-jiaxi', new Date('2090-01-01')));
    await fast(syncFollows);
    await home(switchOn);
    await home(() => follow('ding-jiaxi', '1', day(5)));
    await home(syncFollows);
    await fast(syncFollows);
    expect(await fast(followed)).toEqual(['ding-jiaxi']);
  });

  test('a case with a private note stays until it is given up where the note lies', async () => {
    const home = aDevice();
    const work = aDevice();
    await home(() => follow('ding-jiaxi', '1', day(1)));
    await home(() => noteOn('ding-jiaxi', 'Dear.'));
    await home(switchOn);
    await work(switchOn);
    await work(() => unfollow('ding-jiaxi'));
    await work(syncFollows);
    await home(syncFollows);
    await home(syncFollows);
    expect(await home(followed)).toEqual(['ding-jiaxi']);
    expect(await work(followed)).toEqual([]);
  });

  test('an act done just before the browser ended reaches the account at its next start', async () => {
    const home = aDevice();
    await home(switchOn);
    await home(() => follow('ding-jiaxi', '1'));
    // No sync here: the browser was killed. Later:
    await home(syncFollows);
    expect(JSON.stringify([...account.items])).toContain('+ding-jiaxi@');
  });

  test('an account that refuses loses nothing, and the next time tries again', async () => {
    const home = aDevice();
    await home(switchOn);
    await home(() => follow('ding-jiaxi', '1'));
    account.set.mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    expect(await home(syncFollows)).toMatchObject({ ok: true, value: { full: true } });
    expect(await home(syncFollows)).toMatchObject({ ok: true, value: { full: false } });
    expect(unpack(await account.get(null))).toHaveLength(1);
  });

  test('switched off, nothing more goes out or comes in', async () => {
    const home = aDevice();
    const work = aDevice();
    await home(switchOn);
    await work(switchOn);
    await home(() => changeSettings({ syncFollows: false }));
    await home(syncFollows);
    await home(() => follow('ding-jiaxi', '1'));
    await work(() => follow('xu-zhiyong', '1'));
    await work(syncFollows);
    await home(syncFollows);
    expect(await home(followed)).toEqual(['ding-jiaxi']);
    expect(await work(followed)).toEqual(['xu-zhiyong']);
  });

  test('switched off, what this device put into the account is taken out, and the others keep what they have', async () => {
    const home = aDevice();
    const work = aDevice();
    await home(switchOn);
    await work(switchOn);
    await home(() => follow('ding-jiaxi', '1'));
    await work(() => follow('xu-zhiyong', '1'));
    for (const device of [home, work, home]) await device(syncFollows);
    await home(() => changeSettings({ syncFollows: false }));
    await home(syncFollows);
    expect(unpack(await account.get(null)).map(({ person }) => person)).toEqual(['xu-zhiyong']);
    await work(syncFollows);
    expect(new Set(await work(followed))).toEqual(new Set(['ding-jiaxi', 'xu-zhiyong']));
    expect(new Set(await home(followed))).toEqual(new Set(['ding-jiaxi', 'xu-zhiyong']));
  });
});

describe('acts as items of the account', () => {
  const act = fc.record({
    person: fc.stringMatching(/^[a-z][a-z-]{0,60}$/),
    on: fc.boolean(),
    at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  });
  const acts = fc.uniqueArray(act, { selector: ({ person }) => person, maxLength: 400 });

  test('come out as they went in, and no item is too large', () => {
    fc.assert(
      fc.property(acts, (acts) => {
        const items = pack(acts, 'device01');
        for (const item of items) expect(sizeOf([item])).toBeLessThanOrEqual(perItem);
        expect(latest(unpack(Object.fromEntries(items)))).toEqual(latest(acts));
      }),
    );
  });

  test('in whatever order they arrive, the same hold', () => {
    fc.assert(
      fc.property(fc.array(act), fc.array(act), (one, two) => {
        expect(latest([...one, ...two])).toEqual(latest([...two, ...one]));
        expect(latest([...latest(one).values(), ...two])).toEqual(latest([...one, ...two]));
      }),
    );
  });

  test('what is no act of ours is passed over', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (items) => unpack(items).length === 0));
    expect(unpack({ 'follows.a.0': ['+ding-jiaxi@zz', '?', 7, '+../x@1', null] })).toHaveLength(1);
  });

  test('ten thousand given up make room for those followed; followed ones are never left out', () => {
    const many = (n: number, on: boolean) =>
      Array.from({ length: n }, (_, i) => ({ person: `somebody-${on}-${i}`, on, at: i }));
    const fit = fitting([...many(1_000, true), ...many(10_000, false)], 'device01', inAll);
    expect(fit?.filter(({ on }) => on)).toHaveLength(1_000);
    expect(sizeOf(pack(fit ?? [], 'device01'))).toBeLessThanOrEqual(inAll);
    expect(fitting(many(10_000, true), 'device01', inAll)).toBeUndefined();
  });
});
