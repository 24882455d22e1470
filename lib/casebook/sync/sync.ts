import browser from 'webextension-polyfill';
import { isErased } from '../../erase/guard.ts';
import { readSettings } from '../../settings/store.ts';
import { change, putAll } from '../act.ts';
import { announce } from '../changes.ts';
import { hasDatabase, withDatabase } from '../database.ts';
import { type Follow, followSchema } from '../follow.ts';
import { sortOut } from '../rows.ts';
import { type Kept, kept } from '../trouble.ts';
import {
  type Act,
  fitting,
  inAll,
  isActsKey,
  isOwnKey,
  latest,
  outdoes,
  pack,
  sizeOf,
  unpack,
} from './acts.ts';
import { type Device, deviceSchema, type KnownAct, knownActSchema } from './own-acts.ts';

/** What syncing did: how many cases came or went here, or that the account has no room for them all. */
export interface Synced {
  readonly came: number;
  readonly went: number;
  readonly full: boolean;
}

const nothingDone: Synced = { came: 0, went: 0, full: false };

/**
 * Brings the followed cases here and in the account together, both ways, if the reader asked for it. May be called at
 * any time and from several surfaces at once: they wait for each other. Private notes never leave this computer.
 */
export function syncFollows(): Promise<Kept<Synced>> {
  return navigator.locks.request('vigil.sync', async () => {
    const { syncFollows: wanted } = await readSettings();
    // Without sync, and with nothing kept, there is nothing to do: not even after everything was erased.
    if (!wanted && !(await hasDatabase())) return kept(nothingDone);
    const device = await thisDevice(wanted);
    if (!device.ok) return device;
    if (!device.value || isErased()) return kept(nothingDone);
    if (!wanted) {
      await withdraw(device.value.id);
      return kept(nothingDone);
    }
    let items: Record<string, unknown>;
    try {
      items = await browser.storage.sync.get(null);
    } catch {
      return { ok: false, trouble: 'refused' };
    }
    const taken = await takeOver(unpack(items), Date.now());
    if (!taken.ok) return taken;
    const full = !(await giveOut(taken.value.mine, items, device.value.id));
    return kept({ came: taken.value.came, went: taken.value.went, full });
  });
}

/** Takes out of the account what this device put there. Another device keeps what it has taken over. */
async function withdraw(device: string): Promise<void> {
  try {
    const own = Object.keys(await browser.storage.sync.get(null)).filter((key) => isOwnKey(key, device));
    if (own.length > 0) await browser.storage.sync.remove(own);
  } catch {
    // Without the account there is nothing to be done now; the next time tries again.
  }
}

/** This device, if it ever synced; turned on or off where the reader has changed that since. */
async function thisDevice(wanted: boolean): Promise<Kept<Device | undefined>> {
  const found = await withDatabase(async (database) => {
    const parsed = deviceSchema.safeParse(await database.get('state', 'syncDevice'));
    return parsed.success ? parsed.data : undefined;
  });
  if (!found.ok) return found;
  const device = found.value;
  if ((device?.on ?? false) === wanted) return kept(device);
  return change([], ['state', 'followActs', 'follows'], async (act) => {
    const id =
      device?.id ??
      Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
    const row: Device = { name: 'syncDevice', id, on: wanted };
    await act.objectStore('state').put(row);
    await act.objectStore('followActs').clear();
    if (!wanted) return row;
    // What is followed already is followed since then.
    const { rows } = sortOut(followSchema, await act.objectStore('follows').getAll());
    const acts = rows.map(
      ({ person, since }): KnownAct => ({ person, on: true, at: Date.parse(since), mine: true }),
    );
    await putAll(act, 'followActs', acts);
    return row;
  });
}

/** Takes over what other devices did later than what is known here. */
function takeOver(
  theirs: readonly Act[],
  now: number,
): Promise<Kept<{ came: number; went: number; mine: Act[] }>> {
  return change([], ['follows', 'followActs'], async (act) => {
    const follows = act.objectStore('follows');
    const acts = act.objectStore('followActs');
    const known = new Map(sortOut(knownActSchema, await acts.getAll()).rows.map((row) => [row.person, row]));
    // What came or went by another way than a click, such as a backup that was put back, was done here too.
    const { rows } = sortOut(followSchema, await follows.getAll());
    for (const row of actsUnnoted(rows, known, now)) {
      known.set(row.person, row);
      await acts.put(row);
    }
    let came = 0;
    let went = 0;
    for (const [person, theirAct] of latest(theirs)) {
      const here = known.get(person);
      if (here && !outdoes(theirAct, here)) continue;
      const row: KnownAct = { ...theirAct, mine: false };
      known.set(person, row);
      await acts.put(row);
      const stored: unknown = await follows.get(person);
      const followed = followSchema.safeParse(stored);
      if (theirAct.on && stored === undefined) {
        await follows.put({
          person,
          since: new Date(theirAct.at).toISOString(),
          seenVersion: '',
        } satisfies Follow);
        came++;
      }
      // A case with a private note stays here until the reader gives it up here: the note lies nowhere else.
      if (!theirAct.on && followed.success && followed.data.note === undefined) {
        await follows.delete(person);
        went++;
      }
    }
    const mine = [...known.values()].flatMap(({ mine, ...own }) => (mine ? [own] : []));
    return { came, went, mine };
  }).then((result) => {
    if (result.ok && result.value.came + result.value.went > 0) announce('follows');
    return result;
  });
}

/** The acts behind what is followed here, or no longer, that nobody has noted. */
function* actsUnnoted(
  follows: readonly Follow[],
  known: ReadonlyMap<string, KnownAct>,
  now: number,
): Generator<KnownAct> {
  const followed = new Set(follows.map(({ person }) => person));
  for (const { person, since } of follows) {
    const act = known.get(person);
    if (!act) yield { person, on: true, at: Date.parse(since), mine: true };
    // Given up here and back again. Where another device gave it up, the case stays for the sake of its note.
    else if (!act.on && act.mine) yield { person, on: true, at: Math.max(now, act.at + 1), mine: true };
  }
  for (const { person, on, at } of known.values())
    if (on && !followed.has(person)) yield { person, on: false, at: Math.max(now, at + 1), mine: true };
}

/** Writes the acts of this device, as far as they differ from what lies there. False when there is no room. */
async function giveOut(
  mine: readonly Act[],
  items: Readonly<Record<string, unknown>>,
  device: string,
): Promise<boolean> {
  const others = Object.entries(items).filter(([key]) => !isOwnKey(key, device));
  const fit = fitting(mine, device, inAll - sizeOf(others));
  if (!fit) return false;
  const packed = pack(fit, device);
  const changed = [...packed].filter(([key, list]) => JSON.stringify(items[key]) !== JSON.stringify(list));
  const surplus = Object.keys(items).filter(
    (key) => isActsKey(key) && isOwnKey(key, device) && !packed.has(key),
  );
  try {
    // Written before anything is removed: a browser that ends in between leaves an act twice, never not at all.
    if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
    if (surplus.length > 0) await browser.storage.sync.remove(surplus);
    return true;
  } catch {
    // Full, or too often in an hour: the acts stay in the database, and the next time tries again.
    return false;
  }
}
