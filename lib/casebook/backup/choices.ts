import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { isErased } from '../../erase/guard.ts';
import { type Settings, settingsSchema } from '../../settings/settings.ts';
import { readSettings, settingsKey } from '../../settings/store.ts';
import { hasDatabase, withDatabase } from '../database.ts';
import { type QuietSites, quietSitesSchema } from './format.ts';

const quietKey = 'quietSites';

/** What the reader chose, which lies in `storage.local` and not in the database. */
export interface Choices {
  readonly settings: Settings;
  readonly quietSites: QuietSites;
}

export async function readChoices(): Promise<Choices> {
  const quiet = quietSitesSchema.safeParse((await browser.storage.local.get(quietKey))[quietKey]);
  return {
    settings: await readSettings(),
    quietSites: quiet.success ? quiet.data : { quiet: [], marked: [] },
  };
}

const waitingSchema = z.strictObject({
  name: z.literal('choices'),
  settings: settingsSchema,
  quietSites: quietSitesSchema,
});

/**
 * Writes choices that wait in the database since a backup was put back. Called again when Vigil starts: a browser that
 * ended between the one storage and the other has lost nothing.
 */
export async function writeChoices(): Promise<void> {
  if (!(await hasDatabase())) return;
  await withDatabase(async (database) => {
    const waiting = waitingSchema.safeParse(await database.get('state', 'choices'));
    if (!waiting.success || isErased()) return;
    const { settings, quietSites } = waiting.data;
    await browser.storage.local.set({ [settingsKey]: settings, [quietKey]: quietSites });
    await database.delete('state', 'choices');
  });
}
