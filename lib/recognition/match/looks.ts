import { EXPAND, LETTER, SKIP, SOFT, WIDE } from '../fold/units.ts';
import type { Spotter } from './spotter.ts';

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
/** Behind them stand surrogates and private units, which are in no name, up to here. */
const NAMELESS_END = 0xf900;

/** The looks of all code units. `variants` are pairs of units of which the first folds to the second. */
export function looksOf(units: Uint16Array, spotter: Spotter, variants: string): Uint8Array {
  const looks = new Uint8Array(0x10000);
  looks.fill(UNSPACED, ...CHARACTERS);
  // In one loop without calls: it runs once, on every page, before the engine has warmed to it.
  for (let code = 0; code < 0x10000; code++) {
    if (code === CHARACTERS[0]) code = NAMELESS_END;
    const unit = units[code]!;
    if (unit >= WIDE) looks[code] = UNSPACED;
    else if (unit >= LETTER || unit === EXPAND) looks[code] = CASELESS;
    else if (unit === SOFT || unit === SKIP) looks[code] = BETWEEN;
  }
  mark(looks, spotter.firsts, FIRST);
  mark(looks, spotter.seconds, SECOND);
  for (let i = 0; i < variants.length; i += 2) {
    const unit = units[variants.charCodeAt(i)]!;
    looks[variants.charCodeAt(i)] = looks[unit]!;
  }
  for (let i = 0; i < CASED.length; i += 2)
    for (let code = CASED[i]!; code <= CASED[i + 1]!; code++)
      if (looks[code] === CASELESS) looks[code] = caseOf(String.fromCharCode(code));
  return looks;
}

/** Adds a look to the units whose bit is set. */
function mark(looks: Uint8Array, bits: Uint32Array, look: number): void {
  for (let i = 0; i < bits.length; i++)
    for (let word = bits[i]!; word !== 0; word &= word - 1)
      looks[i * 32 + 31 - Math.clz32(word & -word)]! |= look;
}

function caseOf(letter: string): number {
  if (letter !== letter.toLowerCase()) return CAPITAL;
  return letter === letter.toUpperCase() ? CASELESS : SMALL;
}
