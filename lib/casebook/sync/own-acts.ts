import * as z from 'zod/mini';
import { type Act, actSchema } from './acts.ts';

/** Who this device is to sync: there only once the reader has asked for it. A random word, and nothing of the device. */
export const deviceSchema = z.strictObject({
  name: z.literal('syncDevice'),
  id: z.string().check(z.regex(/^[0-9a-z]{8}$/)),
  /** False when sync was switched off again: then nothing is noted and nothing written. */
  on: z.boolean(),
});
export type Device = z.infer<typeof deviceSchema>;

/** An act as the database keeps it: the last known one on a case, and whether it was done on this device. */
export const knownActSchema = z.extend(actSchema, { mine: z.boolean() });
export type KnownAct = z.infer<typeof knownActSchema>;

interface Store {
  get(key: string): Promise<unknown>;
  put(row: unknown): Promise<unknown>;
}

/**
 * Notes that a case was followed or given up here, in the same transaction as that itself, so that it reaches the
 * other devices even when the browser ends now. Its moment is later than that of any act it answers, whatever the clock.
 */
export async function noteAct(
  act: { objectStore(name: string): Store },
  person: string,
  on: boolean,
  now: Date,
): Promise<void> {
  const device = deviceSchema.safeParse(await act.objectStore('state').get('syncDevice'));
  if (!device.success || !device.data.on) return;
  const acts = act.objectStore('followActs');
  const before = knownActSchema.safeParse(await acts.get(person));
  const at = Math.max(now.getTime(), before.success ? before.data.at + 1 : 0);
  await acts.put({ person, on, at, mine: true } satisfies Act & KnownAct);
}
