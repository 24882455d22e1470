import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { announce, type Changed } from './changes.ts';
import { withDatabase } from './database.ts';
import type { Kept } from './trouble.ts';

type Stores = readonly [string, ...string[]];
type Writing = IDBPTransaction<unknown, StoreNames<unknown>[], 'readwrite'>;

/**
 * One act that changes what is kept: one transaction over some stores, done whole or not at all. Whatever is thrown on
 * the way, a bug of ours too, takes everything back. Afterwards all surfaces hear `what` has changed. The work may
 * wait for the database alone: a transaction ends while anything else is waited for.
 */
export async function change<T>(
  what: Changed | readonly Changed[],
  stores: Stores,
  work: (act: Writing) => Promise<T>,
): Promise<Kept<T>> {
  const result = await withDatabase((database) => inOneAct(database, stores, work));
  if (result.ok) for (const one of [what].flat()) announce(one);
  return result;
}

async function inOneAct<T>(
  database: IDBPDatabase,
  stores: Stores,
  work: (act: Writing) => Promise<T>,
): Promise<T> {
  const act: Writing = database.transaction([...stores], 'readwrite');
  // Heard of below, and by then it may be too late for the browser, which reports what nobody listens to.
  act.done.catch(() => undefined);
  try {
    const value = await work(act);
    await act.done;
    return value;
  } catch (error) {
    throw await takeBack(act, error);
  }
}

/** Takes back what was done, and gives back why: where the browser ended the act, its reason says more than ours. */
async function takeBack(act: Writing, error: unknown): Promise<unknown> {
  try {
    act.abort();
  } catch {
    // It has ended already.
  }
  await act.done.catch(() => undefined);
  const aborted = error instanceof DOMException && error.name === 'AbortError';
  return aborted ? (act.error ?? error) : error;
}

/** Puts rows into a store. One that is refused refuses all. */
export async function putAll(act: Writing, store: string, rows: readonly unknown[]): Promise<void> {
  const target = act.objectStore(store);
  const putting: Promise<unknown>[] = [];
  for (const row of rows) {
    const put = target.put(row);
    // Where a later row cannot even be put, nobody waits for this one any more.
    put.catch(() => undefined);
    putting.push(put);
  }
  await Promise.all(putting);
}
