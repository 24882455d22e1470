import { EXPAND, expansion, LETTER, SKIP, SOFT, WIDE } from '../fold/units.ts';

/**
 * The gate before all other work: one pass over the code units that says whether a text can hold a name at all. It
 * folds nothing and allocates nothing. In scripts with spaces it looks at the first letters of each word (and of the
 * next word, where the first is short); in the others at each pair of characters. False alarms only cost time.
 */
export interface Spotter {
  /** Bits of the beginnings (three letters) of names in spaced scripts. */
  readonly beginnings: Uint32Array;
  /** Bits of the longer beginnings (six letters). */
  readonly prefixes: Uint32Array;
  /** Letters of the shortest name: what ends before six letters may still be one. */
  readonly least: number;
  /** Bits of the first two letters of names in unspaced scripts. */
  readonly pairs: Uint32Array;
}

const START = 0x811c9dc5 | 0;
const SHORT = 3;
/** Letters of a name's beginning that the gate looks at. */
export const REACH = 6;

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** High bits vary more than low ones under multiplication: fold them in before cutting to a table's size. */
const slot = (hash: number, table: Uint32Array): number => (hash ^ (hash >>> 15)) & (table.length * 32 - 1);
const has = (table: Uint32Array, at: number): boolean => (table[at >>> 5]! & (1 << (at & 31))) !== 0;
const put = (table: Uint32Array, at: number): void => {
  table[at >>> 5]! |= 1 << (at & 31);
};

/** Builds an empty gate for about so many names, the shortest of which has so many letters. */
export function openSpotter(count: number, shortest: number): Spotter {
  const least = Math.max(SHORT, Math.min(REACH, shortest));
  return {
    beginnings: bits(count, 1 << 14),
    prefixes: bits(count * 8, 1 << 17),
    least,
    pairs: bits(count, 1 << 13),
  };
}

/** Lets names through that begin with these folded letters. */
export function admit({ beginnings, prefixes, pairs }: Spotter, letters: string): void {
  if (letters.charCodeAt(0) >= WIDE) {
    put(pairs, slot(pairOf(letters.charCodeAt(0), letters.charCodeAt(1)), pairs));
    return;
  }
  let hash = START;
  for (let i = 0; i < REACH && i < letters.length; i++) {
    hash = mix(hash, letters.charCodeAt(i));
    if (i === SHORT - 1) put(beginnings, slot(hash, beginnings));
  }
  if (letters.length >= REACH) put(prefixes, slot(hash, prefixes));
  else put(prefixes, slot(mix(hash, END), prefixes));
}

/** Stands for the end of the word behind a name shorter than the reach. */
const END = 0;

/** A table of at least `least` bits, sparse enough for `count` entries. */
function bits(count: number, least: number): Uint32Array {
  let size = least;
  while (size < count * 12 && size < 1 << 26) size *= 2;
  return new Uint32Array(size / 32);
}

const pairOf = (first: number, second: number): number => mix(mix(START, first), second);

/** True when the text may hold a name. */
export function mayHoldName(text: string, units: Uint16Array, spotter: Spotter): boolean {
  const { pairs } = spotter;
  let before = 0; // the wide letter before, or 0
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = units[code]!;
    if (unit >= WIDE) {
      if (before !== 0 && has(pairs, slot(pairOf(before, unit), pairs))) return true;
      before = unit;
      inWord = false;
    } else if (unit >= LETTER || unit === EXPAND) {
      before = 0;
      if (!inWord || (code < 0x5b && code > 0x40)) {
        if (beginsName(text, i, units, spotter)) return true;
        inWord = true;
        if (mayBeClitic(unit) && afterClitics(text, i, units, spotter)) return true;
      }
    } else if (unit !== SKIP) {
      inWord = false;
      if (unit !== SOFT) before = 0;
    }
  }
  return false;
}

/** True when the letters from here on, across the breaks that a name may hold, begin like a name. */
function beginsName(text: string, from: number, units: Uint16Array, spotter: Spotter): boolean {
  let hash = START;
  let count = 0;
  let idle = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = units[code]!;
    if (unit < LETTER) {
      if (unit === EXPAND) {
        for (const letter of expansion(code)) {
          hash = mix(hash, letter.charCodeAt(0));
          if (++count === SHORT && !has(spotter.beginnings, slot(hash, spotter.beginnings))) return false;
          if (count === REACH) return has(spotter.prefixes, slot(hash, spotter.prefixes));
        }
        continue;
      }
      // No printed name holds more than a few separators in a row: keeps endless spaces linear.
      if ((unit !== SOFT && unit !== SKIP) || ++idle > 8) return endsAsName(hash, count, spotter);
      if (unit === SOFT && endsAsName(hash, count, spotter)) return true;
      continue;
    }
    hash = mix(hash, unit);
    if (++count === SHORT && !has(spotter.beginnings, slot(hash, spotter.beginnings))) return false;
    if (count === REACH) return has(spotter.prefixes, slot(hash, spotter.prefixes));
  }
  return endsAsName(hash, count, spotter);
}

function endsAsName(hash: number, count: number, { least, prefixes }: Spotter): boolean {
  return count >= least && has(prefixes, slot(mix(hash, END), prefixes));
}

/** Arabic writes "and", "to", "by", "like", "so" onto the word: و ل ب ک ف, at most two of them. */
export function mayBeClitic(unit: number): boolean {
  return unit === 0x648 || unit === 0x644 || unit === 0x628 || unit === 0x6a9 || unit === 0x641;
}

function afterClitics(text: string, from: number, units: Uint16Array, spotter: Spotter): boolean {
  return (
    beginsName(text, from + 1, units, spotter) ||
    (mayBeClitic(units[text.charCodeAt(from + 1)] ?? 0) && beginsName(text, from + 2, units, spotter))
  );
}

/** True when folded letters from `from` on begin like a name: the same gate for a text already folded. */
export function passes(
  letters: string,
  from: number,
  { beginnings, prefixes, least, pairs }: Spotter,
): boolean {
  const first = letters.charCodeAt(from);
  if (first >= WIDE) return has(pairs, slot(pairOf(first, letters.charCodeAt(from + 1)), pairs));
  let hash = START;
  for (let i = 0; i < REACH; i++) {
    // Gaps are gone here: a short name may end behind any letter.
    if (i >= least && has(prefixes, slot(mix(hash, END), prefixes))) return true;
    if (from + i >= letters.length) return false;
    hash = mix(hash, letters.charCodeAt(from + i));
    if (i === SHORT - 1 && !has(beginnings, slot(hash, beginnings))) return false;
  }
  return has(prefixes, slot(hash, prefixes));
}
