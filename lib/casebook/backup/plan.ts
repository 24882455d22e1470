import { saltSchema } from '../judgement.ts';
import type { StoreName } from './format.ts';
import { mergers } from './merge.ts';

/** `merge` keeps what is here and adds to it; `replace` leaves only what is in the backup. */
export type Mode = 'merge' | 'replace';

/** What would become of the rows of one store. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
  /** Rows of the backup that cannot be of use here, and are left out. */
  readonly leftOut: number;
}

export interface StorePlan {
  readonly put: readonly unknown[];
  readonly gone: readonly string[];
  readonly counts: Counts;
}

export const storeKeys: Readonly<Record<StoreName, string>> = {
  follows: 'person',
  letterLog: 'id',
  drafts: 'id',
  judgements: 'key',
  sightings: 'id',
};
export const storeNames = Object.keys(storeKeys) as readonly StoreName[];

/** What putting a backup's rows back would do to one store. `here` are the rows as they lie there, broken ones too. */
export function planStore(
  name: StoreName,
  here: readonly unknown[],
  good: readonly unknown[],
  there: readonly unknown[],
  mode: Mode,
): StorePlan {
  const keyOf = (row: unknown): string => String((row as Record<string, unknown>)[storeKeys[name]]);
  const goodByKey = new Map(good.map((row) => [keyOf(row), row]));
  const merge = mergers[name] as (here: unknown, there: unknown) => unknown;
  const lying = new Set(here.map(keyOf));
  const wanted = mode === 'merge' && name === 'judgements' ? usableJudgements(good, there) : there;
  const put: unknown[] = [];
  let added = 0;
  let changed = 0;
  for (const row of wanted) {
    const key = keyOf(row);
    const known = goodByKey.get(key);
    const after = known && mode === 'merge' ? merge(known, row) : row;
    // In the place of a broken row nothing is put while merging: a later Vigil may understand it.
    if (!known && lying.has(key) && mode === 'merge') continue;
    if (known && sameRow(known, after)) continue;
    if (lying.has(key)) changed++;
    else added++;
    put.push(after);
  }
  const kept = new Set(wanted.map(keyOf));
  const gone = mode === 'replace' ? [...lying].filter((key) => !kept.has(key)) : [];
  const counts: Counts = {
    added,
    changed,
    removed: gone.length,
    same: lying.size - changed - gone.length,
    leftOut: there.length - wanted.length,
  };
  return { put, gone, counts };
}

/**
 * Articles are known by fingerprints that are salted anew in each browser: those made with another salt can never be
 * met again here. What was said of a whole site can.
 */
function usableJudgements(here: readonly unknown[], there: readonly unknown[]): readonly unknown[] {
  const salt = (rows: readonly unknown[]) => rows.find((row) => saltSchema.safeParse(row).success);
  const own = salt(here);
  const theirs = salt(there);
  if (!own || !theirs || sameRow(own, theirs)) return there;
  return there.filter((row) => (row as { readonly scope?: string }).scope === 'site');
}

/** Equal whatever the order of the fields. */
function sameRow(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
