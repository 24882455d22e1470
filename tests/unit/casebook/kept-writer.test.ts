import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase } from '../../../lib/casebook/database.ts';
import { hasReadSafety, keepWriter, noteSafetyRead, readWriter } from '../../../lib/casebook/kept-writer.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const me = { writes: 'teacher', organisation: '', where: 'Graz', signs: 'A. R.' };

describe('who the reader is', () => {
  it('is known again once it was kept, and forgotten when they say so', async () => {
    expect(await readWriter()).toEqual({ ok: true, value: null });
    await keepWriter(me);
    expect(await readWriter()).toEqual({ ok: true, value: me });
    await keepWriter(null);
    expect(await readWriter()).toEqual({ ok: true, value: null });
  });

  it('is not kept when it is no such thing, and what was kept before stays', async () => {
    await keepWriter(me);
    expect(() => keepWriter({ ...me, signs: 'x'.repeat(501) })).toThrow(/signs/);
    expect(await readWriter()).toEqual({ ok: true, value: me });
  });
});

describe('how to write safely', () => {
  it('is known to have been read, and nothing of the reader with it', async () => {
    expect(await hasReadSafety()).toEqual({ ok: true, value: false });
    await noteSafetyRead(new Date('2026-11-21T12:00:00Z'));
    expect(await hasReadSafety()).toEqual({ ok: true, value: true });
    expect(await readWriter()).toEqual({ ok: true, value: null });
  });
});
