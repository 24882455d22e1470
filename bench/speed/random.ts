/** A source of chance that gives the same numbers every time: two runs of the bench read the same pages. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** Any entry, all alike. */
  any<T>(from: readonly T[]): T;
  /** An entry, the first ones far oftener than the last: words and family names are spread like this (Zipf). */
  often<T>(from: readonly T[]): T;
}

/** Opens a source of chance (mulberry32) at a seed. */
export function openRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(from: readonly T[], index: number): T => {
    const entry = from[Math.min(from.length - 1, Math.floor(index))];
    if (entry === undefined) throw new Error('nothing to choose from');
    return entry;
  };
  return {
    next,
    any: (from) => at(from, next() * from.length),
    often: (from) => at(from, OFFSET * ((from.length / OFFSET + 1) ** next() - 1)),
  };
}

/** Flattens the top of the curve: the commonest word of a language is not a tenth of all. */
const OFFSET = 8;
