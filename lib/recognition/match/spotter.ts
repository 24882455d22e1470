import { WIDE } from '../fold/units.ts';

/**
 * What the gate before all other work knows of the names: their beginnings, as bits. In scripts with spaces those are
 * the first letters (of the next word too, where the first is short); in the others each pair of characters. A bit may
 * be set by chance: false alarms only cost time.
 */
export interface Spotter {
  /** Bits of the beginnings (three letters) of names in spaced scripts. */
  readonly beginnings: Uint32Array;
  /** The same for plain Latin letters, without chance: see `tripleOf`. */
  readonly triples: Uint32Array;
  /** Bits of the longer beginnings (six letters). */
  readonly prefixes: Uint32Array;
  /** Letters of the shortest name: what ends before six letters may still be one. */
  readonly least: number;
  /** Bits of the first two letters of names in unspaced scripts. */
  readonly pairs: Uint32Array;
  /** The letters that stand first in such a pair, and those that stand second. */
  readonly firsts: ReadonlySet<number>;
  readonly seconds: ReadonlySet<number>;
}

export const START = 0x811c9dc5 | 0;
/** Letters after which most words are known to be no name. */
export const SHORT = 3;
/** Letters of a name's beginning that the gate looks at. */
export const REACH = 6;

export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** High bits vary more than low ones under multiplication: fold them in before cutting to a table's size. */
export const slot = (hash: number, table: Uint32Array): number =>
  (hash ^ (hash >>> 15)) & (table.length * 32 - 1);
export const has = (table: Uint32Array, at: number): boolean => (table[at >>> 5]! & (1 << (at & 31))) !== 0;
export const put = (table: Uint32Array, at: number): void => {
  table[at >>> 5]! |= 1 << (at & 31);
};

/** The bit of three Latin letters, each counted from a. */
export const tripleOf = (first: number, second: number, third: number): number =>
  (first << 10) | (second << 5) | third;
/** Bits of all triples. */
const TRIPLES = 1 << 15;

/** A gate that is being built. */
export interface OpenSpotter extends Spotter {
  readonly firsts: Set<number>;
  readonly seconds: Set<number>;
}

/** Builds an empty gate for about so many names, the shortest of which has so many letters. */
export function openSpotter(count: number, shortest: number): OpenSpotter {
  const least = Math.max(SHORT, Math.min(REACH, shortest));
  return {
    beginnings: bits(count, 1 << 14),
    triples: new Uint32Array(TRIPLES / 32),
    prefixes: bits(count * 8, 1 << 17),
    least,
    pairs: bits(count, 1 << 13),
    firsts: new Set(),
    seconds: new Set(),
  };
}

/** Lets names through that begin with these folded letters. */
export function admit(
  { beginnings, triples, prefixes, pairs, firsts, seconds }: OpenSpotter,
  letters: string,
): void {
  const [first, second] = [letters.charCodeAt(0), letters.charCodeAt(1)];
  if (first >= WIDE) {
    put(pairs, slot(pairOf(first, second), pairs));
    firsts.add(first);
    seconds.add(second);
    return;
  }
  if (/^[a-z]{3}/.test(letters))
    put(triples, tripleOf(first - 0x61, second - 0x61, letters.charCodeAt(2) - 0x61));
  let hash = START;
  for (let i = 0; i < REACH && i < letters.length; i++) {
    hash = mix(hash, letters.charCodeAt(i));
    if (i === SHORT - 1) put(beginnings, slot(hash, beginnings));
  }
  if (letters.length >= REACH) put(prefixes, slot(hash, prefixes));
  else put(prefixes, slot(mix(hash, END), prefixes));
}

/** Stands for the end of the word behind a name shorter than the reach. */
export const END = 0;

/** A table of at least `least` bits, sparse enough for `count` entries. */
export function bits(count: number, least: number): Uint32Array {
  let size = least;
  while (size < count * 12 && size < 1 << 26) size *= 2;
  return new Uint32Array(size / 32);
}

export const pairOf = (first: number, second: number): number => mix(mix(START, first), second);

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

/** Arabic writes "and", "to", "by", "like", "so" onto the word: و ل ب ک ف, at most two of them. */
export function mayBeClitic(unit: number): boolean {
  return unit === 0x648 || unit === 0x644 || unit === 0x628 || unit === 0x6a9 || unit === 0x641;
}
