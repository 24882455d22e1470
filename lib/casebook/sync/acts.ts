import * as z from 'zod/mini';
import { personId } from '../rows.ts';

/*
 * What goes through the browser's sync: that a case was followed, or no longer, and when; nothing else. Each device
 * writes its own acts alone, so no two ever write the same item, and of all acts on a case the latest holds. Deletions
 * are acts too: a device that was off for a year does not bring back what was given up meanwhile.
 */

/** That a case was followed (`on`) or given up, at a moment in ms since 1970. */
export const actSchema = z.strictObject({
  person: personId,
  on: z.boolean(),
  at: z.int().check(z.minimum(0)),
});
export type Act = z.infer<typeof actSchema>;

/** Whether `a` holds where both `a` and `b` are known. At the same moment, following does: nothing is lost by it. */
export const outdoes = (a: Act, b: Act): boolean => (a.at === b.at ? a.on && !b.on : a.at > b.at);

/** Of each person the act that holds. */
export function latest(acts: Iterable<Act>): Map<string, Act> {
  const found = new Map<string, Act>();
  for (const act of acts) {
    const known = found.get(act.person);
    if (!known || outdoes(act, known)) found.set(act.person, act);
  }
  return found;
}

/** The quotas of `storage.sync`, in bytes, as both browsers have them; an item counts with its key, as JSON. */
export const perItem = 8_192;
export const inAll = 102_400;
/** Both count in their own way at the edge: we stay well below. */
const reserve = 200;

const prefix = 'follows.';
export const isActsKey = (key: string): boolean => key.startsWith(prefix);
const keyOf = (device: string, n: number): string => `${prefix}${device}.${n}`;
export const isOwnKey = (key: string, device: string): boolean => key.startsWith(`${prefix}${device}.`);

/** One act as text: `+ding-jiaxi@m3k9x2`, `-` for one given up, the moment in base 36. */
const write = ({ person, on, at }: Act): string => `${on ? '+' : '-'}${person}@${at.toString(36)}`;

function read(text: unknown): Act | undefined {
  const [, sign, person, at] =
    (typeof text === 'string' && /^([+-])([a-z0-9-]+)@([0-9a-z]{1,10})$/.exec(text)) || [];
  const act = actSchema.safeParse({ person, on: sign === '+', at: Number.parseInt(at ?? '', 36) });
  return act.success ? act.data : undefined;
}

/** The acts of a device as items for `storage.sync`, none of them too large; in the order of people. */
export function pack(acts: Iterable<Act>, device: string): Map<string, readonly string[]> {
  const items = new Map<string, readonly string[]>();
  let list: string[] = [];
  let size = 0;
  const close = () => {
    if (list.length > 0) items.set(keyOf(device, items.size), list);
    list = [];
    size = 0;
  };
  for (const act of [...acts].toSorted((a, b) => (a.person < b.person ? -1 : 1))) {
    const text = write(act);
    // Quotes and comma; ids and numbers are ASCII, so characters are bytes.
    if (size + text.length + 3 > perItem - reserve) close();
    list.push(text);
    size += text.length + 3;
  }
  close();
  return items;
}

/** Every act in `storage.sync`; what is no act of ours is passed over. */
export function unpack(items: Readonly<Record<string, unknown>>): Act[] {
  return Object.entries(items).flatMap(([key, value]) =>
    isActsKey(key) && Array.isArray(value) ? value.flatMap((text) => read(text) ?? []) : [],
  );
}

/** Bytes that items take of the quota. */
export const sizeOf = (items: Iterable<readonly [string, unknown]>): number =>
  [...items].reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);

/**
 * The acts that fit into `room` bytes: where not all do, what was given up longest ago is left out first. Undefined
 * when the followed cases alone do not fit.
 */
export function fitting(acts: readonly Act[], device: string, room: number): readonly Act[] | undefined {
  const given = acts.filter(({ on }) => !on).toSorted((a, b) => b.at - a.at);
  const followed = acts.filter(({ on }) => on);
  for (let keep = given.length; keep >= 0; keep = keep === 0 ? -1 : Math.floor(keep / 2)) {
    const some = [...followed, ...given.slice(0, keep)];
    if (sizeOf(pack(some, device)) <= room) return some;
  }
  return undefined;
}
