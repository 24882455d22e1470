import browser from 'webextension-polyfill';
import { calendarOf } from '../casebook/calendar.ts';
import { listFollows } from '../casebook/follows.ts';
import { endsWaitingToday } from '../casebook/letter-lines.ts';
import { listLetters } from '../casebook/letter-log.ts';
import { loadIndex, loadPerson, loadYearlyDates } from '../dataset/load.ts';
import { isoDay } from '../dataset/partial-date.ts';
import { readPackaged } from '../packaged.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/store.ts';
import { chosenWords } from '../words/chosen.ts';

/*
 * Reminders of dates and of letters, for those who asked for them. One alarm a day; what it shows names nobody and no day, since a
 * notice may stand on a screen that others see. What it is about stands behind the click.
 */

export const reminderAlarm = 'vigil.dates';
/** What each notice leads to. */
const notices: Readonly<Record<string, string>> = {
  'vigil.dates': 'casebook.html#/dates',
  'vigil.letters': 'casebook.html#/letters',
};
const hourOfNotice = 9;

/** Sets the daily alarm, or takes it away: whatever the settings say. */
export async function keepReminders({ remind }: Pick<Settings, 'remind'>, now = new Date()): Promise<void> {
  const set = await browser.alarms.get(reminderAlarm);
  if (!remind.dates && !remind.letters) {
    if (set) await browser.alarms.clear(reminderAlarm);
    return;
  }
  if (set) return;
  browser.alarms.create(reminderAlarm, { when: nextNotice(now).getTime(), periodInMinutes: 24 * 60 });
}

/** The next time that it is nine in the morning. */
export function nextNotice(now: Date): Date {
  const next = new Date(now);
  next.setHours(hourOfNotice, 0, 0, 0);
  if (next <= now) next.setDate(next.getDate() + 1);
  return next;
}

/**
 * Shows one notice when a day begins today, for everybody or of a followed case, and one when two months have passed
 * since a letter that nobody answered.
 */
export async function remind(alarm: string, now = new Date()): Promise<void> {
  if (alarm !== reminderAlarm) return;
  const settings = await readSettings();
  if (!settings.remind.dates && !settings.remind.letters) return keepReminders(settings);
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  if (settings.remind.dates) await notice('vigil.dates', 'remind.notice', await daysBeginning(now));
  if (settings.remind.letters) await notice('vigil.letters', 'remind.letters', await lettersWaiting(now));
}

async function notice(id: string, says: 'remind.notice' | 'remind.letters', count: number): Promise<void> {
  if (count === 0) return;
  const words = await chosenWords();
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: words('popup.title'),
    message: words(says, { count }),
  });
}

async function lettersWaiting(now: Date): Promise<number> {
  const letters = await listLetters();
  return letters.ok ? letters.value.rows.filter((letter) => endsWaitingToday(letter, now)).length : 0;
}

async function daysBeginning(now: Date): Promise<number> {
  const [index, dates, follows] = await Promise.all([
    loadIndex(readPackaged),
    loadYearlyDates(readPackaged),
    listFollows(),
  ]);
  const ids = follows.ok ? follows.value.follows.map(({ person }) => person) : [];
  const people = await Promise.all(
    ids.map((id) => loadPerson(readPackaged, index, id).catch(() => undefined)),
  );
  const known = people.filter((person) => person !== undefined);
  const today = isoDay(now);
  return calendarOf(dates, known, now).filter(({ when }) => when.from === today).length;
}

/** Opens what a notice is about; whatever notice of ours was clicked. */
export async function noticeClicked(id: string): Promise<void> {
  const page = Object.hasOwn(notices, id) ? notices[id] : undefined;
  if (page === undefined) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}
