import { type Folded, GAP } from '../fold/folded.ts';
import { soundOf } from '../forms/sound.ts';
import { isInnerGap, LONGEST } from './gaps.ts';
import { isCapitalAt } from './words.ts';

/** Words from a letter on that may be a name by their sound. */
const MOST_WORDS = 4;

/**
 * Tells the sounds of two names that begin at a letter, as given and family name, up to four words together, and the
 * index behind them; only those whose first part is known. Ends when it is told that this will do.
 */
export function soundsFrom(
  folded: Folded,
  from: number,
  isFirst: (sound: string) => boolean,
  tell: (sound: string, to: number) => boolean,
): boolean {
  const { letters, gaps } = folded;
  const ends: number[] = [];
  const last = Math.min(letters.length, from + LONGEST);
  for (let i = from + 1; i <= last && ends.length < MOST_WORDS; i++) {
    if (gaps[i] === GAP.none) continue;
    ends.push(i);
    if (!isInnerGap(folded, i, false)) break;
  }
  for (let split = 0; split < 2 && split + 1 < ends.length; split++) {
    const middle = ends[split]!;
    const first = knownSound(letters.slice(from, middle));
    if (!isFirst(first)) continue;
    for (let end = split + 1; end < ends.length; end++) {
      if (end - split === 1 && !isCapitalAt(folded, middle)) continue;
      const to = ends[end]!;
      if (tell(`${first} ${knownSound(letters.slice(middle, to))}`, to)) return true;
    }
  }
  return false;
}

/** Words remembered by their sound: the same names stand on a page again and again. */
const REMEMBERED = 1_024;
const remembered = new Map<string, string>();

function knownSound(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const sound = soundOf(word);
  remembered.set(word, sound);
  return sound;
}
