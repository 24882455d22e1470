import type { IDBPDatabase, IDBPTransaction } from 'idb';

export const databaseName = 'vigil';

/** One step from a version of the database to the next. A step that was ever released is never changed. */
export interface Migration {
  readonly to: number;
  readonly adds: string;
  apply(database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>): void;
}

export const migrations: readonly Migration[] = [
  {
    to: 1,
    adds: 'follows: one row a person',
    apply: (database) => {
      database.createObjectStore('follows', { keyPath: 'person' });
    },
  },
  {
    to: 2,
    adds: 'letters, drafts, judgements, sightings, what changed, what sync is to be told, and an opened dataset',
    apply: (database) => {
      database.createObjectStore('letterLog', { keyPath: 'id' });
      database.createObjectStore('drafts', { keyPath: 'id' });
      database.createObjectStore('judgements', { keyPath: 'key' });
      database.createObjectStore('sightings', { keyPath: 'id' });
      database.createObjectStore('changesSeen', { keyPath: 'person' });
      database.createObjectStore('followActs', { keyPath: 'person' });
      database.createObjectStore('datasetFiles', { keyPath: 'path' });
      // Single rows that have a name: which dataset was opened, who this device is to sync.
      database.createObjectStore('state', { keyPath: 'name' });
    },
  },
];

/** The version that this Vigil reads and writes. */
export const databaseVersion = Math.max(...migrations.map((migration) => migration.to));

/** Brings a database of any earlier version, or none (0), up to `to`. */
export function migrate(
  database: IDBPDatabase,
  from: number,
  to: number,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): void {
  for (const migration of migrations)
    if (migration.to > from && migration.to <= to) migration.apply(database, transaction);
}
