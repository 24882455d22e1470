import { EXPAND, expansion, LETTER, SKIP, SOFT, unitOf } from '../fold/units.ts';
import type { CloseTables } from './close-look.ts';
import { END, has, mayBeClitic, mix, REACH, SHORT, type Spotter, START, slot } from './spotter.ts';

/** No printed name holds more separators in a row: keeps endless spaces linear. */
const MOST_BETWEEN = 8;

/** Whether a name begins at a place: no, yes, or the text ends before it can be told. */
const NO = 0;
export const YES = 1;
export const OPEN = 2;
type Answer = typeof NO | typeof YES | typeof OPEN;

type Tables = Pick<CloseTables, 'units' | 'spotter'>;

/** Whether a name begins with the word at a place, or behind what Arabic writes onto it. */
export function wordAt(text: string, at: number, tables: Tables): Answer {
  const { units } = tables;
  const answer = beginsName(text, at, tables);
  if (answer === YES || !mayBeClitic(unitOf(units, text.charCodeAt(at)))) return answer;
  const behind = beginsName(text, at + 1, tables);
  if (behind === YES) return YES;
  const second = mayBeClitic(unitOf(units, text.charCodeAt(at + 1))) ? beginsName(text, at + 2, tables) : NO;
  if (second === YES) return YES;
  return answer === OPEN || behind === OPEN || second === OPEN ? OPEN : NO;
}

/** The quick answer for most words: three plain letters with which no name begins. */
export function isNoBeginning(text: string, at: number, { units, spotter: { beginnings } }: Tables): boolean {
  if (at + SHORT > text.length) return false;
  const first = unitOf(units, text.charCodeAt(at));
  const second = unitOf(units, text.charCodeAt(at + 1));
  const third = unitOf(units, text.charCodeAt(at + 2));
  if (first < LETTER || second < LETTER || third < LETTER || mayBeClitic(first)) return false;
  return !has(beginnings, slot(mix(mix(mix(START, first), second), third), beginnings));
}

/** Whether the letters from here on, across the breaks that a name may hold, begin like a name. */
function beginsName(text: string, from: number, { units, spotter }: Tables): Answer {
  const { beginnings, prefixes } = spotter;
  let hash = START;
  let count = 0;
  let idle = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = unitOf(units, code);
    if (unit < LETTER) {
      if (unit === EXPAND) {
        for (const letter of expansion(code)) {
          hash = mix(hash, letter.charCodeAt(0));
          if (++count === SHORT && !has(beginnings, slot(hash, beginnings))) return NO;
          if (count === REACH) return has(prefixes, slot(hash, prefixes)) ? YES : NO;
        }
        continue;
      }
      if ((unit !== SOFT && unit !== SKIP) || ++idle > MOST_BETWEEN) return endsAsName(hash, count, spotter);
      if (unit === SOFT && endsAsName(hash, count, spotter)) return YES;
      continue;
    }
    hash = mix(hash, unit);
    if (++count === SHORT && !has(beginnings, slot(hash, beginnings))) return NO;
    if (count === REACH) return has(prefixes, slot(hash, prefixes)) ? YES : NO;
  }
  return endsAsName(hash, count, spotter) || OPEN;
}

function endsAsName(hash: number, count: number, { least, prefixes }: Spotter): typeof NO | typeof YES {
  return count >= least && has(prefixes, slot(mix(hash, END), prefixes)) ? YES : NO;
}
