import { type IDBPDatabase, openDB } from 'idb';
import { isErased, onErasing } from '../erase/guard.ts';
import { databaseName, databaseVersion, migrate } from './migrations.ts';
import { type Kept, kept, type Trouble, troubleOf, Unopened } from './trouble.ts';

let open: Promise<IDBPDatabase> | undefined;
let listening = false;

/**
 * Runs one act on the casebook's database: opened when first needed, shared by all acts of a page, and opened anew
 * when it was closed or deleted under us. What goes wrong with the database comes back as a value. An act makes one
 * transaction, so that it is done whole or not at all.
 */
export async function withDatabase<T>(act: (database: IDBPDatabase) => Promise<T>): Promise<Kept<T>> {
  try {
    return kept(await actOnce(act));
  } catch (error) {
    // A connection that failed once is not tried again: the next act opens a new one.
    await closeDatabase();
    return { ok: false, trouble: troubleOf(error) };
  }
}

/**
 * Reads from the casebook's database. Where nothing has ever been kept, or all of it was erased, the answer is `none`,
 * and no database is made for it: looking leaves no trace.
 */
export async function readDatabase<T>(
  none: T,
  read: (database: IDBPDatabase) => Promise<T>,
): Promise<Kept<T>> {
  if (!open && !isErased() && typeof indexedDB !== 'undefined' && !(await hasDatabase())) return kept(none);
  return withDatabase(read);
}

async function actOnce<T>(act: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await connection();
  try {
    return await act(database);
  } catch (error) {
    // Another window had the connection closed just now; without one, nothing of the act has been done.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    await closeDatabase();
    return act(await connection());
  }
}

function connection(): Promise<IDBPDatabase> {
  if (!listening) onErasing(() => void closeDatabase());
  listening = true;
  if (isErased()) throw new Unopened('erased');
  open ??= openCasebook();
  return open;
}

/** False when nothing has ever been kept here: then there is nothing to read, and no reason to make a database. */
export async function hasDatabase(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  const all = await indexedDB.databases().catch(() => [{ name: databaseName }]);
  return all.some(({ name }) => name === databaseName);
}

/** Lets go of the database, so that another window may upgrade or delete it. */
export async function closeDatabase(): Promise<void> {
  const was = open;
  open = undefined;
  await was?.then(
    (database) => database.close(),
    () => undefined,
  );
}

function openCasebook(): Promise<IDBPDatabase> {
  if (typeof indexedDB === 'undefined') throw new Unopened('refused');
  return new Promise((resolve, reject) => {
    let given = false;
    const giveUp = (trouble: Trouble) => {
      given = true;
      reject(new Unopened(trouble));
    };
    openDB(databaseName, databaseVersion, {
      upgrade: (database, from, to, transaction) =>
        migrate(database, from, to ?? databaseVersion, transaction),
      blocked: () => giveUp('blocked'),
      blocking: () => void closeDatabase(),
      terminated: () => void closeDatabase(),
    }).then((database) => (given ? database.close() : resolve(database)), reject);
  });
}
