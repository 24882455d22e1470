/**
 * What can keep the casebook from reading or writing, as values: none of it is a fault of ours, and a reader can
 * do something about most of it. The words stand under `follow.trouble.*`.
 */
export type Trouble =
  /** Another window still holds an older form of the database open. */
  | 'blocked'
  /** The disk, or what the browser allows an extension, is full. */
  | 'full'
  /** The browser keeps nothing here: a private window, or storage switched off. */
  | 'refused'
  /** The database was written by a newer Vigil than this one. */
  | 'newer'
  /** The database was closed or removed under us, or could not be read. */
  | 'lost'
  /** Everything has been erased while this window was open; it may keep nothing until it is loaded anew. */
  | 'erased';

export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

export const kept = <T>(value: T): Kept<T> => ({ ok: true, value });

const named: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // Firefox with storage switched off throws SecurityError, older private windows InvalidStateError.
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  AbortError: 'lost',
  UnknownError: 'lost',
  TransactionInactiveError: 'lost',
  NotFoundError: 'lost',
  DataError: 'lost',
};

/** The trouble behind what a database threw; anything that is not the database's doing is a bug, and thrown on. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Unopened) return error.trouble;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const trouble = named[name];
  if (!trouble) throw error;
  return trouble;
}

/** Thrown inside the room when the database cannot be opened; it leaves the room as a value. */
export class Unopened extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
