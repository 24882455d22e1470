import type { LoggedLetter } from './letter-log.ts';

/** After so many days without a reply a letter may be followed by another: two months. */
export const daysToWait = 60;
const dayMs = 24 * 60 * 60 * 1000;

/** True when two months have passed since a letter, and no reply was noted. */
export const hasWaited = ({ at, replies }: Pick<LoggedLetter, 'at' | 'replies'>, now: Date): boolean =>
  replies.length === 0 && now.getTime() - Date.parse(at) >= daysToWait * dayMs;

/** True on the one day on which the two months are over: a reminder comes once. */
export const endsWaitingToday = (letter: Pick<LoggedLetter, 'at' | 'replies'>, now: Date): boolean =>
  hasWaited(letter, now) && !hasWaited(letter, new Date(now.getTime() - dayMs));
