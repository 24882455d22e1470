import {
  EXPAND,
  FOLDED_RANGES,
  fill,
  HARD_RANGES,
  LETTER,
  RARE_RANGES,
  SKIP,
  SKIP_RANGES,
  SOFT,
  SOFTS,
  unitOf,
  WIDE,
} from '../fold/units.ts';
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
/** Where every unit has a class of its own: all others are filled in by the range. */
const MIXED = [...FOLDED_RANGES, 0xff01, 0xff5e];

/**
 * The looks of all code units. `variants` are pairs of units of which the first folds to the second. It is made cold,
 * on every page, where each step of a loop costs: so ranges are filled, and few units looked at.
 */
export function looksOf(units: Uint16Array, spotter: Spotter, variants: string): Uint8Array {
  const looks = new Uint8Array(0x10000);
  looks.fill(CASELESS, 0x370, WIDE);
  looks.fill(UNSPACED, WIDE);
  fill(looks, HARD_RANGES, 0);
  fill(looks, RARE_RANGES, CASELESS);
  fill(looks, SKIP_RANGES, BETWEEN);
  for (let i = 0; i < SOFTS.length; i++) looks[SOFTS.charCodeAt(i)] = BETWEEN;
  for (let i = 0; i < MIXED.length; i += 2)
    for (let code = MIXED[i]!; code <= MIXED[i + 1]!; code++) looks[code] = lookOf(unitOf(units, code));
  for (let i = 0; i < CASED.length; i += 2) markCase(looks, CASED[i]!, CASED[i + 1]!);
  mark(looks, spotter.firsts, FIRST);
  mark(looks, spotter.seconds, SECOND);
  for (let i = 0; i < variants.length; i += 2) {
    const unit = unitOf(units, variants.charCodeAt(i));
    looks[variants.charCodeAt(i)] = looks[unit]!;
  }
  return looks;
}

function lookOf(unit: number): number {
  if (unit >= WIDE) return UNSPACED;
  if (unit >= LETTER || unit === EXPAND) return CASELESS;
  return unit === SOFT || unit === SKIP ? BETWEEN : 0;
}

/** Tells capitals from small letters: letters of such a script that have no case begin no name. */
function markCase(looks: Uint8Array, from: number, to: number): void {
  let letters = '';
  for (let code = from; code <= to; code++) letters += String.fromCharCode(code);
  // The one capital that becomes two units.
  const small = letters.replace('\u0130', 'I').toLowerCase();
  for (let i = 0; i < letters.length; i++)
    if (looks[from + i] === CASELESS)
      looks[from + i] = letters.charCodeAt(i) === small.charCodeAt(i) ? SMALL : CAPITAL;
}

/** Adds a look to the units whose bit is set. */
function mark(looks: Uint8Array, bits: Uint32Array, look: number): void {
  for (let i = 0; i < bits.length; i++)
    for (let word = bits[i]!; word !== 0; word &= word - 1)
      looks[i * 32 + 31 - Math.clz32(word & -word)]! |= look;
}
