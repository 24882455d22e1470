import * as z from 'zod/mini';
import { type Change, changesOf } from '../dataset/changes.ts';
import { type Person, personSchema } from '../dataset/person.ts';
import { change } from './act.ts';
import { hasDatabase, readDatabase } from './database.ts';
import { followSchema } from './follow.ts';
import { personId, sortOut } from './rows.ts';
import { type Kept, kept } from './trouble.ts';

/** What the reader has seen of a followed case: its record then, so that what changed since can be told. */
const seenSchema = z.strictObject({
  person: personId,
  /** The version of the dataset that was looked at last. */
  version: z.string(),
  /** The record as the reader last saw it. */
  record: personSchema,
  /** The record as it was when the case was followed; absent while the reader has seen no other. */
  first: z.optional(personSchema),
  /** True until the reader has read what changed. */
  unread: z.boolean(),
  /** True when the one notice of it has been given. */
  told: z.boolean(),
});
type Seen = z.infer<typeof seenSchema>;

/** The dataset in use. */
export interface DatasetNow {
  readonly version: string;
  person(id: string): Promise<Person | undefined>;
}

/** What changed in a followed case since the reader last read it, the weightiest first. */
export interface CaseNews {
  readonly person: string;
  readonly name: string;
  readonly changes: readonly Change[];
}

/** What changed in a case since it was followed: what the reader has read of it, and what is new. */
export interface CaseHistory {
  readonly read: readonly Change[];
  readonly fresh: readonly Change[];
}

/**
 * Looks whether followed cases have changed. A case followed newly is remembered as it is; one that is no longer
 * followed is forgotten. Gives back how many are unread.
 */
export async function lookForNews(dataset: DatasetNow): Promise<Kept<number>> {
  const found = await seenAndFollowed();
  if (!found.ok) return found;
  const { followed, seen } = found.value;
  const now = new Map(await Promise.all(followed.map(async (id) => [id, await dataset.person(id)] as const)));
  const after = followed.flatMap((id) => lookedAt(seen.get(id), now.get(id), dataset.version) ?? []);
  const unread = after.filter((row) => row.unread).length;
  const same = (row: Seen) => seen.get(row.person) === row;
  const gone = [...seen.keys()].filter((id) => !followed.includes(id));
  if (after.every(same) && gone.length === 0) return kept(unread);
  // Reading the records took a while: what was erased or given up meanwhile must not come back.
  if (!(await hasDatabase())) return kept(0);
  return change('news', ['follows', 'changesSeen'], async (act) => {
    const store = act.objectStore('changesSeen');
    for (const row of after)
      if (!same(row) && (await act.objectStore('follows').get(row.person)) !== undefined)
        await store.put(row);
    for (const id of gone) await store.delete(id);
    return unread;
  });
}

/** What is to be remembered of a followed case; the row itself where nothing is new. */
function lookedAt(row: Seen | undefined, record: Person | undefined, version: string): Seen | undefined {
  if (!row) return record && { person: record.id, version, record, unread: false, told: false };
  if (row.version === version) return row;
  const unread = changesOf(row.record, record).some(isNews);
  // Mended spellings and the like are no news: they are remembered in silence.
  if (!unread) return { ...row, version, record: record ?? row.record, unread, told: false };
  return { ...row, version, unread, told: false };
}

/** Everything but what changed without changing the case. */
const isNews = ({ kind }: Change): boolean => kind !== 'details';

/** What has changed in followed cases and was not read yet. */
export async function unreadNews(dataset: DatasetNow): Promise<Kept<readonly CaseNews[]>> {
  const found = await seenAndFollowed();
  return found.ok ? kept(await newsOf([...found.value.seen.values()], dataset)) : found;
}

/** What changed in one case since it was followed; nothing where it is not followed. */
export async function historyOf(person: string, dataset: DatasetNow): Promise<Kept<CaseHistory>> {
  const found = await readDatabase(
    undefined,
    async (database) => seenSchema.safeParse(await database.get('changesSeen', person)).data,
  );
  if (!found.ok) return found;
  const seen = found.value;
  if (!seen) return kept({ read: [], fresh: [] });
  const fresh = seen.unread ? changesOf(seen.record, await dataset.person(person)).filter(isNews) : [];
  return kept({ read: changesOf(seen.first ?? seen.record, seen.record).filter(isNews), fresh });
}

/** What is to be told in one quiet notice: whatever is unread and was never told. Asking counts as telling. */
export async function newsToTell(dataset: DatasetNow): Promise<Kept<readonly CaseNews[]>> {
  const rows = await change([], ['changesSeen'], async (act) => {
    const store = act.objectStore('changesSeen');
    const { rows } = sortOut(seenSchema, await store.getAll());
    const untold = rows.filter(({ unread, told }) => unread && !told);
    for (const row of untold) await store.put({ ...row, told: true });
    return untold;
  });
  return rows.ok ? kept(await newsOf(rows.value, dataset)) : rows;
}

/** The reader has read what changed in a case: from now on it is remembered as it is. */
export async function newsRead(person: string, dataset: DatasetNow): Promise<Kept<null>> {
  const record = await dataset.person(person);
  return change('news', ['changesSeen'], async (act) => {
    const store = act.objectStore('changesSeen');
    const row = seenSchema.safeParse(await store.get(person));
    if (!row.success) return null;
    const { version } = dataset;
    const { first = row.data.record, record: before } = row.data;
    const now = { version, record: record ?? before, first, unread: false, told: true };
    await store.put({ ...row.data, ...now });
    return null;
  });
}

async function newsOf(rows: readonly Seen[], dataset: DatasetNow): Promise<CaseNews[]> {
  const news = await Promise.all(
    rows.map(async ({ person, record, unread }) => {
      if (!unread) return [];
      const now = await dataset.person(person);
      const changes = changesOf(record, now).filter(isNews);
      return changes.length > 0 ? [{ person, name: (now ?? record).names.primary, changes }] : [];
    }),
  );
  return news.flat();
}

function seenAndFollowed(): Promise<Kept<{ followed: string[]; seen: Map<string, Seen> }>> {
  return readDatabase({ followed: [], seen: new Map() }, async (database) => {
    const act = database.transaction(['follows', 'changesSeen']);
    const follows = sortOut(followSchema, await act.objectStore('follows').getAll());
    // A record that a newer schema no longer understands is remembered anew, without news.
    const { rows } = sortOut(seenSchema, await act.objectStore('changesSeen').getAll());
    return {
      followed: follows.rows.map(({ person }) => person),
      seen: new Map(rows.map((row) => [row.person, row])),
    };
  });
}
