import { change } from './act.ts';
import { hasDatabase } from './database.ts';
import { loggedLetterSchema } from './letter-log.ts';
import { sightingSchema } from './sightings.ts';
import { type Kept, kept } from './trouble.ts';

/**
 * Forgets letters and sightings that are older than so many months; 0 forgets nothing. A letter is as old as the last
 * answer to it. Rows that cannot be read have no age and stay. Gives back how many went.
 */
export async function forgetOlderThan(months: number, now = new Date()): Promise<Kept<number>> {
  if (months === 0 || !(await hasDatabase())) return kept(0);
  const first = monthsBefore(now, months).toISOString();
  return change(['letters', 'sightings'], ['letterLog', 'sightings'], async (act) => {
    const letters = act.objectStore('letterLog');
    const sightings = act.objectStore('sightings');
    let gone = 0;
    for (const stored of await letters.getAll()) {
      const letter = loggedLetterSchema.safeParse(stored).data;
      if (!letter || letter.replies.some(({ at }) => at >= first) || letter.at >= first) continue;
      await letters.delete(letter.id);
      gone++;
    }
    for (const stored of await sightings.getAll()) {
      const sighting = sightingSchema.safeParse(stored).data;
      if (!sighting || sighting.day >= first.slice(0, 10)) continue;
      await sightings.delete(sighting.id);
      gone++;
    }
    return gone;
  });
}

/** The same day some months ago, or the last of that month where it was shorter. */
function monthsBefore(now: Date, months: number): Date {
  const before = new Date(now);
  before.setUTCMonth(now.getUTCMonth() - months);
  // The 31st of a month that has none runs over into the next one.
  if (before.getUTCDate() !== now.getUTCDate()) before.setUTCDate(0);
  return before;
}
