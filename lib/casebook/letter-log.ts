import * as z from 'zod/mini';
import { change } from './act.ts';
import { readDatabase } from './database.ts';
import { line, longText, moment, personId, type Rows, sortOut } from './rows.ts';
import { type Kept, kept } from './trouble.ts';

/** A letter that the reader said was sent. Vigil sends nothing, so it knows of none by itself. */
export const loggedLetterSchema = z.strictObject({
  /** Given once, by `crypto.randomUUID()`. */
  id: line,
  /** The person it was written for. */
  person: personId,
  /** To whom, as it stood on the letter: “Embassy of China in Germany”. */
  recipient: line,
  /** The id of the recipient in the dataset, where it has one. */
  recipientId: z.optional(line),
  at: moment,
  /** How it went: `mailto`, `gmail`, `print`, `copy` … */
  channel: line,
  /** What it asked for: one of the dataset's purposes. */
  purpose: line,
  language: z.optional(line),
  /** Only where the reader keeps texts too. */
  text: z.optional(z.strictObject({ subject: longText, body: longText })),
  /** What came back, in the reader's words. */
  replies: z.array(z.strictObject({ at: moment, note: longText })),
});
export type LoggedLetter = z.infer<typeof loggedLetterSchema>;
export type NewLetter = Omit<LoggedLetter, 'id' | 'at' | 'replies'>;

/** Notes a letter as sent, as much of it as the reader keeps (`keepLetters`); null when none of it. */
export async function logLetter(
  letter: NewLetter,
  keep: 'none' | 'log' | 'text',
  now = new Date(),
): Promise<Kept<LoggedLetter | null>> {
  if (keep === 'none') return kept(null);
  const { text, ...rest } = letter;
  const row = loggedLetterSchema.parse({
    ...rest,
    ...(keep === 'text' && text && { text }),
    id: crypto.randomUUID(),
    at: now.toISOString(),
    replies: [],
  });
  return change('letters', ['letterLog'], async (act) => {
    await act.objectStore('letterLog').add(row);
    return row;
  });
}

/** All letters, the newest first. */
export function listLetters(): Promise<Kept<Rows<LoggedLetter>>> {
  return readDatabase({ rows: [], setAside: 0 }, async (database) => {
    const { rows, setAside } = sortOut(loggedLetterSchema, await database.getAll('letterLog'));
    return { rows: rows.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)), setAside };
  });
}

/** Notes what came back; null when there is no such letter any more. */
export function noteReply(id: string, note: string, now = new Date()): Promise<Kept<LoggedLetter | null>> {
  return change('letters', ['letterLog'], async (act) => {
    const store = act.objectStore('letterLog');
    const before = loggedLetterSchema.safeParse(await store.get(id));
    if (!before.success) return null;
    const replies = [...before.data.replies, { at: now.toISOString(), note }];
    const row = loggedLetterSchema.parse({ ...before.data, replies });
    await store.put(row);
    return row;
  });
}

/** Forgets one letter. */
export function forgetLetter(id: string): Promise<Kept<null>> {
  return change('letters', ['letterLog'], async (act) => {
    await act.objectStore('letterLog').delete(id);
    return null;
  });
}
