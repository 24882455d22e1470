import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase } from '../../../lib/casebook/database.ts';
import {
  keepDataset,
  openedDataset,
  openedFile,
  takeBackDataset,
} from '../../../lib/casebook/dataset-store.ts';
import { loadIndex, loadPerson } from '../../../lib/dataset/load.ts';
import type { UpdatePayload } from '../../../lib/dataset/update-payload.ts';
import { readData } from '../../../scripts/dataset/read-data.ts';
import { payloadOf } from '../../../scripts/updates/payload.ts';

const generated = join(import.meta.dirname, '../../../generated');
vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path } } }));
vi.stubGlobal('fetch', async (path: string) => ({
  ok: true,
  json: async () => JSON.parse(readFileSync(join(generated, path), 'utf8')),
}));
const { readPackaged, packagedVersion } = await import('../../../lib/packaged.ts');

const data = readData(join(import.meta.dirname, '../../../data'));
if ('faults' in data) throw new Error('the data has faults');
const own = payloadOf(data);

/** The dataset with Ding Jiaxi set free, under a version of its own. */
function freed(version: string): UpdatePayload {
  const people = structuredClone(own.people);
  const ding = people.find(({ id }) => id === 'ding-jiaxi');
  if (ding) ding.status = { ...ding.status, custody: 'released' };
  return { ...structuredClone(own), version, people: people.filter(({ id }) => id !== 'xu-zhiyong') };
}
const custodyOf = async (id: string) => {
  const person = await loadPerson(readPackaged, await loadIndex(readPackaged), id);
  return person?.status.custody;
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('an opened dataset', () => {
  test('that there is none is found without making a database', async () => {
    expect(await openedFile('dataset/index.json', '1')).toEqual({ ok: true, value: undefined });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('is read in place of the packaged one, and can be taken back', async () => {
    expect(await custodyOf('ding-jiaxi')).toBe('imprisoned');
    await keepDataset(freed('2099.01.01'), 'key');
    expect((await loadIndex(readPackaged)).version).toBe('2099.01.01');
    expect(await custodyOf('ding-jiaxi')).toBe('released');
    expect(await custodyOf('xu-zhiyong')).toBeUndefined();
    await takeBackDataset();
    expect(await custodyOf('ding-jiaxi')).toBe('imprisoned');
    expect(await custodyOf('xu-zhiyong')).toBeDefined();
  });

  test('a second one takes the place of the first whole', async () => {
    await keepDataset(freed('2099.01.01'), 'key');
    await keepDataset({ ...freed('2099.02.01'), people: own.people }, 'key');
    expect(await custodyOf('xu-zhiyong')).toBeDefined();
    expect(await custodyOf('ding-jiaxi')).toBe('imprisoned');
  });

  test('is left aside when the extension itself has become newer', async () => {
    await keepDataset(freed('2020.01.01'), 'key');
    expect(await custodyOf('ding-jiaxi')).toBe('imprisoned');
    expect(await openedDataset(await packagedVersion())).toEqual({ ok: true, value: null });
  });

  test('is kept whole or not at all', async () => {
    await keepDataset(freed('2099.01.01'), 'key');
    const broken = freed('2099.02.01');
    // A value that no database can hold stands for a disk that is full half-way.
    Object.assign(broken.parts, { dates: { dates: [() => 'no'] } });
    await keepDataset(broken, 'key').catch(() => undefined);
    expect((await loadIndex(readPackaged)).version).toBe('2099.01.01');
    expect(await custodyOf('ding-jiaxi')).toBe('released');
  });

  test('letters and the keys of updates are never taken from it', async () => {
    await keepDataset(freed('2099.01.01'), 'key');
    const database = await openDB('vigil');
    await database.put('datasetFiles', { path: 'dataset/letters/en.json', value: 'forged' });
    await database.put('datasetFiles', { path: 'dataset/version.json', value: { version: '2100.01.01' } });
    database.close();
    expect(await readPackaged('dataset/letters/en.json')).not.toBe('forged');
    expect(await readPackaged('dataset/version.json')).toEqual({ version: own.version });
  });

  test('a database that cannot be read leaves the extension’s own', async () => {
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(await custodyOf('ding-jiaxi')).toBe('imprisoned');
  });
});
