import * as z from 'zod/mini';
import { isPlain } from '../dataset/field.ts';

/** A person's id, as the dataset forms it. */
export const personId = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,80}$/, 'expected the id of a person, as in ding-jiaxi'));

/** A moment, as in 2026-11-21T10:00:00.000Z. */
export const moment = z.iso.datetime('expected a moment, as in 2026-11-21T10:00:00.000Z');

/** A day, as in 2026-11-21. */
export const day = z.iso.date('expected a day, as in 2026-11-21');

/** One line: a name, a channel, a purpose. It stands among our own words, so it must not turn them round. */
export const line = z
  .string()
  .check(z.minLength(1), z.maxLength(500), z.refine(isPlain, 'expected text that does nothing but be read'));

/** A letter or a note, as long as anybody writes by hand. */
export const longText = z.string().check(z.maxLength(100_000));

/** Rows of one kind, and how many lie there that could not be understood. */
export interface Rows<T> {
  readonly rows: readonly T[];
  /** Broken rows. They are left where they are: a later Vigil may understand them. */
  readonly setAside: number;
}

/** Tells the good rows from the broken ones. */
export function sortOut<T>(schema: z.ZodMiniType<T>, stored: readonly unknown[]): Rows<T> {
  const rows: T[] = [];
  for (const row of stored) {
    const parsed = schema.safeParse(row);
    if (parsed.success) rows.push(parsed.data);
  }
  return { rows, setAside: stored.length - rows.length };
}
