import {
  EXPAND,
  FOLDED_RANGES,
  fill,
  foldUnits,
  HARD,
  HARD_RANGES,
  LETTER,
  RARE_RANGES,
  SKIP,
  SKIP_RANGES,
  SOFT,
  SOFTS,
  WIDE,
} from '../fold/units.ts';
import { BETWEEN, CAPITAL, CASELESS, SMALL, UNSPACED } from './looks.ts';

/*
 * The tables of the gate are made cold, on every page, where each step of a loop costs: so ranges are filled at once, and
 * the letters that have a case or a mark are read from a text, one character each, in the order of their code units. It
 * is the folded letter, as a capital where the letter is one; þ stands for several letters, 0 for no letter.
 */

const SEVERAL = 0xfe;
const NONE = 0x30;
/** Where full-width ASCII begins. */
const FULL_WIDTH = 0xff01;

/** True where the scripts with capitals stand. */
const isCased = (code: number): boolean =>
  code < 0x250 || (code >= 0x400 && code < 0x530) || (code >= 0x1e00 && code < 0x1f00);

function lookOf(code: number, unit: number, isSmall: boolean): number {
  if (unit === NONE) return 0;
  if (unit >= WIDE) return UNSPACED;
  if (!isCased(code)) return CASELESS;
  return isSmall ? SMALL : CAPITAL;
}

/** Folded code units, and how each code unit looks, from the text of letters. */
export function tablesFrom(letters: string): { units: Uint16Array; looks: Uint8Array } {
  const units = new Uint16Array(0x10000);
  const looks = new Uint8Array(0x10000);
  units.fill(HARD, 0, 0x370);
  looks.fill(CASELESS, 0x370, WIDE);
  looks.fill(UNSPACED, WIDE);
  const small = letters.toLowerCase();
  let at = 0;
  for (let range = 0; range < FOLDED_RANGES.length && at < letters.length; range += 2) {
    const last = FOLDED_RANGES[range + 1]!;
    for (let code = FOLDED_RANGES[range]!; code <= last; code++, at++) {
      const unit = small.charCodeAt(at);
      units[code] = unit === NONE ? HARD : unit === SEVERAL ? EXPAND : unit;
      looks[code] = lookOf(code, unit, unit === letters.charCodeAt(at));
    }
  }
  const rest: readonly (readonly [readonly number[], unit: number, look: number])[] = [
    [HARD_RANGES, HARD, 0],
    [RARE_RANGES, EXPAND, CASELESS],
  ];
  for (const [ranges, unit, look] of rest) {
    fill(units, ranges, unit);
    fill(looks, ranges, look);
  }
  units.copyWithin(FULL_WIDTH, 0x21, 0x7f);
  looks.copyWithin(FULL_WIDTH, 0x21, 0x7f);
  fill(units, SKIP_RANGES, SKIP);
  fill(looks, SKIP_RANGES, BETWEEN);
  for (let i = 0; i < SOFTS.length; i++) {
    const code = SOFTS.charCodeAt(i);
    units[code] = SOFT;
    looks[code] = BETWEEN;
  }
  return { units, looks };
}

/** The text of letters: run when the lexicon is compiled. */
export function lettersText(): string {
  const units = foldUnits();
  let text = '';
  for (let range = 0; range < FOLDED_RANGES.length; range += 2) {
    for (let code = FOLDED_RANGES[range]!; code <= FOLDED_RANGES[range + 1]!; code++) {
      const unit = units[code]!;
      const printed = String.fromCharCode(unit === EXPAND ? SEVERAL : unit < LETTER ? NONE : unit);
      const isCapital = isCased(code) && /\p{Lu}|\p{Lt}/u.test(String.fromCharCode(code));
      text += isCapital ? printed.toUpperCase() : printed;
    }
  }
  return text;
}
