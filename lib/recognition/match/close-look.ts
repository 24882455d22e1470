import { type Folded, GAP, isNarrow } from '../fold/folded.ts';
import { mayEndAt } from './endings.ts';
import { behindMiddle, isInnerGap } from './gaps.ts';
import { mayBeHeard } from './law.ts';
import { hashOf, nextPrint, PRINT, type Prints, tailOf } from './prints.ts';
import { soundsFrom } from './sounding.ts';
import { END, mayBeClitic, mix, passes, type Spotter, START } from './spotter.ts';
import { viewAt } from './view.ts';
import { isWordStart, MOST_CLITICS } from './words.ts';

/** What a close look needs of a lexicon. */
export interface CloseTables {
  readonly units: Uint16Array;
  readonly spotter: Spotter;
  readonly prints: Prints;
}

/**
 * True when a name is spelled from a place of a text on, by its letters: what stands around it is hardly asked. It sees
 * every candidate, and now and then one that is none.
 */
export function looksLikeName(text: string, place: number, tables: CloseTables): boolean {
  const { folded, from } = viewAt(text, place, tables.units);
  const { letters } = folded;
  for (let at = from; at < letters.length && at <= from + MOST_CLITICS; at++) {
    if (mayBeHeard(folded, at, tables.units) || isSpelledFrom(folded, at, tables)) return true;
    if (!mayBeClitic(letters.charCodeAt(at))) return false;
  }
  return false;
}

function isSpelledFrom(folded: Folded, from: number, { spotter, prints }: CloseTables): boolean {
  const { letters } = folded;
  if (!passes(letters, from, spotter)) return false;
  const narrow = isNarrow(letters.charCodeAt(from));
  if (isWhole(folded, from, narrow, prints)) return true;
  if (!narrow || !isWordStart(folded, from)) return false;
  return soundsFrom(
    folded,
    from,
    (sound) => prints.has(hashOf(sound, FIRST_SOUND)),
    (sound) => prints.has(hashOf(sound, SOUND)),
  );
}

const FIRST_SOUND = mix(START, PRINT.firstSound);
const SOUND = mix(START, PRINT.sound);

/**
 * A whole name letter by letter, or a first part with a second part behind it. A name ends near the end of a word, so
 * only there it is asked for; and one of several words in Latin letters only while the next word is the next of a name.
 */
function isWhole(folded: Folded, from: number, narrow: boolean, prints: Prints): boolean {
  const { letters, gaps } = folded;
  const most = Math.min(letters.length, from + (narrow ? prints.longest.narrow : prints.longest.wide));
  const latin = letters.charCodeAt(from) < 0x80;
  let hash = START;
  let commas = 0;
  let whole = true;
  let asked = narrow ? askedFrom(folded, from) : from;
  for (let to = from; to < most; to++) {
    if (to > from && gaps[to] !== GAP.none) {
      if (!isInnerGap(folded, to, narrow && commas === 0)) whole = false;
      if (gaps[to]! & GAP.comma) commas++;
      if (whole && latin && !goesOn(letters, to, hash, prints)) whole = false;
      if (narrow) asked = askedFrom(folded, to);
    }
    if (!whole && !narrow) return false;
    hash = mix(hash, letters.charCodeAt(to));
    if (to < asked) continue;
    if (whole && prints.has(hash) && (!narrow || mayEndAt(folded, to + 1))) return true;
    if (narrow && prints.has(mix(hash, PRINT.head)) && hasTail(folded, from, to + 1, prints)) return true;
  }
  return false;
}

/** The first letter of a word behind which a name may end: near its end, or anywhere if it has capitals inside. */
function askedFrom({ letters, gaps, text, at }: Folded, from: number): number {
  let end = from + 1;
  for (; end < letters.length && gaps[end] === GAP.none; end++) {
    const code = text.charCodeAt(at[end]!);
    if (code < 0x5b && code > 0x40) return from;
  }
  return end - 1 - LONGEST_ENDING;
}

function goesOn(letters: string, to: number, hash: number, prints: Prints): boolean {
  const first = letters.charCodeAt(to);
  return (
    prints.has(nextPrint(hash, first, letters.charCodeAt(to + 1) || END)) ||
    prints.has(nextPrint(hash, first, END))
  );
}

/** Letters of the longest case ending that Latin letters write onto a name. */
const LONGEST_ENDING = 5;

/** A second part right behind the first, its case ending, or a middle name. */
function hasTail(folded: Folded, from: number, to: number, prints: Prints): boolean {
  const { letters, gaps } = folded;
  const start = tailOf(letters, from, to);
  let second = to;
  if (letters.charCodeAt(to - 1) <= 0x7a)
    while (second < letters.length && gaps[second] === GAP.none && second - to < LONGEST_ENDING) second++;
  for (let between = 0; between < 2; between++) {
    if (second >= letters.length || gaps[second] === GAP.none) return false;
    if (!isInnerGap(folded, second, between === 0)) return false;
    let hash = start;
    const most = Math.min(letters.length, second + prints.longest.tail);
    for (let i = second; i < most; i++) {
      hash = mix(hash, letters.charCodeAt(i));
      if (prints.has(hash) && mayEndAt(folded, i + 1)) return true;
    }
    second = behindMiddle(folded, second);
    if (second === 0) return false;
  }
  return false;
}
