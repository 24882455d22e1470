import { EXPAND, LETTER, SKIP, SOFT, WIDE } from '../fold/units.ts';
import { has, type Spotter } from './spotter.ts';

/*
 * How a code unit looks to the gate. All that stands in most texts (small letters, spaces, points) needs no second
 * look; what does is told by a bit.
 */
/** A letter of an unspaced script with which a name may begin. */
export const FIRST = 1;
/** … and one that may stand second in a name. */
export const SECOND = 2;
/** May stand between the two: a space, a hyphen, what cannot be seen. */
export const BETWEEN = 4;
/** A capital. */
export const CAPITAL = 8;
/** A letter of a spaced script without capitals. */
export const CASELESS = 16;
/** A letter of an unspaced script. */
export const UNSPACED = 32;
/** A small letter of a script with capitals. */
export const SMALL = 64;

/** Where the scripts with capitals stand, as pairs of first and last unit. */
const CASED = [0x41, 0x24f, 0x400, 0x52f, 0x1e00, 0x1eff, 0xff21, 0xff5a];
/** Units of unspaced scripts that all fold to themselves or to one of their own kind. */
const CHARACTERS = [0x3400, 0xd800] as const;

/** The looks of all code units. `variants` are pairs of units of which the first folds to the second. */
export function looksOf(units: Uint16Array, spotter: Spotter, variants: string): Uint8Array {
  const looks = new Uint8Array(0x10000);
  for (let code = 0; code < CHARACTERS[0]; code++) looks[code] = lookOf(units[code]!, spotter);
  for (let code = CHARACTERS[1]; code < 0x10000; code++) looks[code] = lookOf(units[code]!, spotter);
  looks.fill(UNSPACED, ...CHARACTERS);
  mark(looks, spotter.firsts, FIRST);
  mark(looks, spotter.seconds, SECOND);
  for (let i = 0; i < variants.length; i += 2)
    looks[variants.charCodeAt(i)] = lookOf(units[variants.charCodeAt(i)]!, spotter);
  for (let i = 0; i < CASED.length; i += 2)
    for (let code = CASED[i]!; code <= CASED[i + 1]!; code++)
      if (looks[code] === CASELESS) looks[code] = caseOf(String.fromCharCode(code));
  return looks;
}

function lookOf(unit: number, { firsts, seconds }: Spotter): number {
  if (unit >= WIDE) return UNSPACED | (has(firsts, unit) ? FIRST : 0) | (has(seconds, unit) ? SECOND : 0);
  if (unit >= LETTER || unit === EXPAND) return CASELESS;
  return unit === SOFT || unit === SKIP ? BETWEEN : 0;
}

function mark(looks: Uint8Array, bits: Uint32Array, look: number): void {
  for (let i = CHARACTERS[0] >>> 5; i < CHARACTERS[1] >>> 5; i++)
    for (let word = bits[i]!; word !== 0; word &= word - 1)
      looks[i * 32 + 31 - Math.clz32(word & -word)]! |= look;
}

function caseOf(letter: string): number {
  if (letter !== letter.toLowerCase()) return CAPITAL;
  return letter === letter.toUpperCase() ? CASELESS : SMALL;
}
