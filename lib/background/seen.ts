import { noteSightings } from '../casebook/sightings.ts';
import { isoDay } from '../dataset/partial-date.ts';
import { hostOf } from '../dataset/web-address.ts';
import type { Finding } from '../protocol.ts';
import { readSettings } from '../settings/store.ts';

interface Page {
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

/**
 * Keeps on which day and site followed names were met, where the reader asked for it. Who is only perhaps meant was not
 * met, and what is read in a private window is never kept.
 */
export async function noteSeen(
  { url, incognito }: Page,
  meant: readonly Finding[],
  now = new Date(),
): Promise<void> {
  const people = meant.filter(({ certainty }) => certainty === 'certain').map(({ person }) => person);
  const host = hostOf(url);
  if (people.length === 0 || host === undefined || incognito) return;
  const { seenInNews } = await readSettings();
  // What cannot be kept is not kept: reading the news must not fail by it.
  await noteSightings({ people, host, day: isoDay(now), privateWindow: incognito, wanted: seenInNews });
}
