import * as z from 'zod/mini';
import { longText, personId } from './rows.ts';

/** A case that the reader follows, as kept on this computer and nowhere else. */
export const followSchema = z.object({
  person: personId,
  /** The moment of following. */
  since: z.iso.datetime(),
  /** The version of the dataset when it was followed: what changed since can be told. */
  seenVersion: z.string(),
  /** The reader's own words about the case. */
  note: z.optional(longText),
});
export type Follow = z.infer<typeof followSchema>;

/** What a reading of all follows gives: the good rows, and how many could not be understood. */
export interface FollowList {
  readonly follows: readonly Follow[];
  /** Rows that are broken. They are left where they are: a later Vigil may understand them. */
  readonly setAside: number;
}

/** Reads rows as they lie in the database, the newest follow first. */
export function readRows(rows: readonly unknown[]): FollowList {
  const follows: Follow[] = [];
  for (const row of rows) {
    const parsed = followSchema.safeParse(row);
    if (parsed.success) follows.push(parsed.data);
  }
  follows.sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : a.person < b.person ? -1 : 1));
  return { follows, setAside: rows.length - follows.length };
}
