import browser from 'webextension-polyfill';
import { change, putAll } from './act.ts';
import { readDatabase } from './database.ts';
import type { JudgementRow } from './judgement.ts';
import { type Kept, kept } from './trouble.ts';

/** What is to become of some rows: all of it happens, or nothing. */
export interface Change {
  readonly put: readonly JudgementRow[];
  readonly gone: readonly string[];
}

/** Where judgements lie. Rows come back as they were found: whoever reads them says which can be understood. */
export interface Shelf {
  read(): Promise<Kept<readonly unknown[]>>;
  write(change: Change): Promise<Kept<null>>;
}

const storeName = 'judgements';

/** The casebook's database. */
export const keptShelf: Shelf = {
  read: () => readDatabase<readonly unknown[]>([], (database) => database.getAll(storeName)),
  write: ({ put, gone }) =>
    change('judgements', [storeName], async (act) => {
      for (const key of gone) await act.objectStore(storeName).delete(key);
      await putAll(act, storeName, put);
      return null;
    }),
};

const sessionKey = 'judgementsInPrivate';

/** The browser's memory, for private windows: it never reaches the disk, and ends with the browser. */
export const passingShelf: Shelf = {
  read: async () => kept(Object.values(await inMemory())),
  async write({ put, gone }) {
    const rows = new Map(Object.entries(await inMemory()));
    for (const key of gone) rows.delete(key);
    for (const row of put) rows.set(row.key, row);
    await browser.storage.session.set({ [sessionKey]: Object.fromEntries(rows) });
    return kept(null);
  },
};

/** Forgets what was said in private windows: called when the last of them is closed. */
export async function forgetPassing(): Promise<void> {
  await browser.storage.session.remove(sessionKey);
}

async function inMemory(): Promise<Record<string, unknown>> {
  const { [sessionKey]: rows } = await browser.storage.session.get(sessionKey);
  return typeof rows === 'object' && rows !== null ? { ...rows } : {};
}
