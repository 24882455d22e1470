import * as z from 'zod/mini';
import { change } from './act.ts';
import { readDatabase } from './database.ts';
import { line, longText, moment, personId, type Rows, sortOut } from './rows.ts';
import type { Kept } from './trouble.ts';

/** A letter or a petition that is being written. */
export const draftSchema = z.strictObject({
  /** The writer's choice: the same id again is the same draft. */
  id: line,
  /** Whom it is for; absent where it is for several people. */
  person: z.optional(personId),
  /** When it was last changed. */
  edited: moment,
  subject: longText,
  body: longText,
  /** What else was chosen: recipient, purpose, language, channel. */
  choices: z.record(line, longText),
});
export type Draft = z.infer<typeof draftSchema>;

/** Saves a draft over what it was before. Throws a ZodError for one that is none. */
export function saveDraft(draft: Omit<Draft, 'edited'>, now = new Date()): Promise<Kept<Draft>> {
  const row = draftSchema.parse({ ...draft, edited: now.toISOString() });
  return change('drafts', ['drafts'], async (act) => {
    await act.objectStore('drafts').put(row);
    return row;
  });
}

/** One draft; null when there is none by that id, or it cannot be understood. */
export function readDraft(id: string): Promise<Kept<Draft | null>> {
  return readDatabase<Draft | null>(null, async (database) => {
    const parsed = draftSchema.safeParse(await database.get('drafts', id));
    return parsed.success ? parsed.data : null;
  });
}

/** All drafts, the one edited last first. */
export function listDrafts(): Promise<Kept<Rows<Draft>>> {
  return readDatabase({ rows: [] as readonly Draft[], setAside: 0 }, async (database) => {
    const { rows, setAside } = sortOut(draftSchema, await database.getAll('drafts'));
    return {
      rows: rows.toSorted((a, b) => (a.edited < b.edited ? 1 : a.edited > b.edited ? -1 : 0)),
      setAside,
    };
  });
}

export function deleteDraft(id: string): Promise<Kept<null>> {
  return change('drafts', ['drafts'], async (act) => {
    await act.objectStore('drafts').delete(id);
    return null;
  });
}
