import browser, { type Storage } from 'webextension-polyfill';
import { isErased } from '../erase/guard.ts';
import {
  defaultSettings,
  isRecord,
  type Settings,
  type SettingsPatch,
  settingsFrom,
  settingsPatchSchema,
} from './settings.ts';

/** Where the settings lie in `storage.local`. */
export const settingsKey = 'settings';

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/**
 * Changes some settings and gives back all. Two windows may do so at once: each waits for the other. Fields that this
 * Vigil does not know, written by a newer one, stay as they are. Throws a ZodError for a value that no setting takes,
 * and passes on what the browser throws when the storage is full. After an erasing nothing is written.
 */
export function changeSettings(patch: SettingsPatch): Promise<Settings> {
  const checked = settingsPatchSchema.parse(patch);
  return navigator.locks.request('vigil.settings', async () => {
    if (isErased()) return defaultSettings;
    const stored = (await browser.storage.local.get(settingsKey))[settingsKey];
    const known = settingsFrom(stored);
    const after = { ...(isRecord(stored) ? stored : {}), ...known, ...checked };
    await browser.storage.local.set({ [settingsKey]: after });
    return settingsFrom(after);
  });
}

/** Calls `listener` with the settings whenever they change, here or in another window. Gives back how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[settingsKey] : undefined;
    if (change) listener(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
