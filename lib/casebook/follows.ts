import { change } from './act.ts';
import { readDatabase } from './database.ts';
import { type Follow, type FollowList, followSchema, readRows } from './follow.ts';
import { longText } from './rows.ts';
import { noteAct } from './sync/own-acts.ts';
import type { Kept } from './trouble.ts';

/** Follows a case. One that is followed already keeps its date: following twice is following once. */
export function follow(person: string, seenVersion: string, now = new Date()): Promise<Kept<Follow>> {
  return change('follows', ['follows', 'followActs', 'state'], async (act) => {
    const store = act.objectStore('follows');
    const before: unknown = await store.get(person);
    const known = followSchema.safeParse(before);
    const row: Follow = known.success ? known.data : { person, since: now.toISOString(), seenVersion };
    // A broken row is never thrown away, not even by following the same person again.
    if (!known.success) await store.put(before === undefined ? row : { ...row, setAside: before });
    if (!known.success) await noteAct(act, person, true, now);
    return row;
  });
}

/** Keeps a private note with a followed case; an empty one is taken away. Null when the case is not followed. */
export function noteOn(person: string, note: string): Promise<Kept<Follow | null>> {
  const text = longText.parse(note);
  return change('follows', ['follows'], async (act) => {
    const store = act.objectStore('follows');
    const before = followSchema.safeParse(await store.get(person));
    if (!before.success) return null;
    const { note: _, ...bare } = before.data;
    const row: Follow = text.trim() === '' ? bare : { ...bare, note: text };
    await store.put(row);
    return row;
  });
}

/** Stops following a case. */
export function unfollow(person: string, now = new Date()): Promise<Kept<null>> {
  return change('follows', ['follows', 'followActs', 'state'], async (act) => {
    await act.objectStore('follows').delete(person);
    await noteAct(act, person, false, now);
    return null;
  });
}

/** All followed cases, the newest follow first. */
export function listFollows(): Promise<Kept<FollowList>> {
  return readDatabase(readRows([]), async (database) => readRows(await database.getAll('follows')));
}

/** True when this case is followed. */
export function isFollowing(person: string): Promise<Kept<boolean>> {
  return readDatabase(
    false,
    async (database) => followSchema.safeParse(await database.get('follows', person)).success,
  );
}
