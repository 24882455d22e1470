import * as z from 'zod/mini';
import { change } from './act.ts';
import { readDatabase } from './database.ts';
import { day, line, personId, type Rows, sortOut } from './rows.ts';
import { type Kept, kept } from './trouble.ts';

/** A followed name was met on a site, on a day. Neither the page nor the hour is kept. */
export const sightingSchema = z.strictObject({
  /** Person, day and host: meeting a name again on the same day and site adds nothing. */
  id: line,
  person: personId,
  day,
  host: line,
});
export type Sighting = z.infer<typeof sightingSchema>;

/** What was read, and whether the reader wants it kept. */
export interface Reading {
  readonly people: readonly string[];
  readonly host: string;
  /** The reader's own day, as in 2026-11-21. */
  readonly day: string;
  readonly privateWindow: boolean;
  /** The setting `seenInNews`. */
  readonly wanted: boolean;
}

/** Keeps which followed names were met: only if wanted, never from a private window. Gives back how many are new. */
export async function noteSightings(reading: Reading): Promise<Kept<number>> {
  if (!reading.wanted || reading.privateWindow || reading.people.length === 0) return kept(0);
  const { day, host } = reading;
  const rows = [...new Set(reading.people)].map((person) =>
    sightingSchema.parse({ id: `${person} ${day} ${host}`, person, day, host }),
  );
  return change('sightings', ['follows', 'sightings'], async (act) => {
    const sightings = act.objectStore('sightings');
    let added = 0;
    for (const row of rows) {
      if (!(await act.objectStore('follows').get(row.person)) || (await sightings.get(row.id))) continue;
      await sightings.add(row);
      added++;
    }
    return added;
  });
}

/** All sightings, the newest day first. */
export function listSightings(): Promise<Kept<Rows<Sighting>>> {
  return readDatabase({ rows: [], setAside: 0 }, async (database) => {
    const { rows, setAside } = sortOut(sightingSchema, await database.getAll('sightings'));
    return { rows: rows.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)), setAside };
  });
}

/** Forgets all sightings. */
export function forgetSightings(): Promise<Kept<null>> {
  return change('sightings', ['sightings'], async (act) => {
    await act.objectStore('sightings').clear();
    return null;
  });
}
