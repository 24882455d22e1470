import * as z from 'zod/mini';
import { change } from './act.ts';
import { withDatabase } from './database.ts';
import { moment } from './rows.ts';
import type { Kept } from './trouble.ts';

/*
 * What is kept of the reader as somebody who writes letters: who they are, only where they asked for it, and that they
 * have read how to write safely. Single rows of the `state` store.
 */

const short = z.string().check(z.maxLength(500));

export const keptWriterSchema = z.strictObject({
  name: z.literal('writer'),
  /** As one kind of writer; empty for none. */
  writes: short,
  organisation: short,
  where: short,
  signs: short,
});
export type KeptWriter = Omit<z.infer<typeof keptWriterSchema>, 'name'>;

const safetyReadSchema = z.strictObject({ name: z.literal('safetyRead'), at: moment });

/** Who the reader is; null where nothing is kept, or it cannot be understood. */
export function readWriter(): Promise<Kept<KeptWriter | null>> {
  return withDatabase(async (database) => {
    const parsed = keptWriterSchema.safeParse(await database.get('state', 'writer'));
    if (!parsed.success) return null;
    const { name: _, ...writer } = parsed.data;
    return writer;
  });
}

/** Keeps who the reader is, or forgets it. */
export function keepWriter(writer: KeptWriter | null): Promise<Kept<null>> {
  const row = writer && keptWriterSchema.parse({ ...writer, name: 'writer' });
  return change([], ['state'], async (act) => {
    const store = act.objectStore('state');
    await (row ? store.put(row) : store.delete('writer'));
    return null;
  });
}

/** True once the reader has said that they have read how to write safely. */
export function hasReadSafety(): Promise<Kept<boolean>> {
  return withDatabase(
    async (database) => safetyReadSchema.safeParse(await database.get('state', 'safetyRead')).success,
  );
}

export function noteSafetyRead(now = new Date()): Promise<Kept<null>> {
  return change([], ['state'], async (act) => {
    await act.objectStore('state').put({ name: 'safetyRead', at: now.toISOString() });
    return null;
  });
}
