import browser from 'webextension-polyfill';
import { forgetOlderThan } from '../casebook/forget-old.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/store.ts';

/** The alarm by which what is older than the reader wants it is forgotten, once a day. */
export const forgetAlarm = 'vigil.forget';

/** Forgets what is too old now, and sees to it that the same is done every day; or no more, where all is to be kept. */
export async function keepForgetting({ keepMonths }: Pick<Settings, 'keepMonths'>): Promise<void> {
  const set = await browser.alarms.get(forgetAlarm);
  if (keepMonths === 0) {
    if (set) await browser.alarms.clear(forgetAlarm);
    return;
  }
  if (!set) browser.alarms.create(forgetAlarm, { delayInMinutes: 24 * 60, periodInMinutes: 24 * 60 });
  await forgetOlderThan(keepMonths);
}

/** What the daily alarm is for. */
export async function forgetOnAlarm(alarm: string): Promise<void> {
  if (alarm === forgetAlarm) await keepForgetting(await readSettings());
}
