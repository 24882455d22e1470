import { BETWEEN, CAPITAL, SECOND, UNSPACED, WORD } from './looks.ts';
import { END, has, mix, REACH, SHORT, type Spotter, START, slot, tripleOf } from './spotter.ts';

/*
 * The loops of the gate over the code units of a text: from one place that needs a second look to the next. On most pages
 * hardly anything else of Vigil runs.
 */

/** Capitals of the most common letters, and whatever else is not told by a simple rule. */
const SKIM = /[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u1fff\u2c00-\uffff]/g;
export const FURTHER = 0x100;
/** Whether a text holds words with capitals at all; among letters of unspaced scripts, those are Latin. */
export const HAS_CAPITAL = /[A-Z\u00c0-\u00d6\u00d8-\u00de\u0410-\u042f]/;
export const HAS_LATIN_CAPITAL = /[A-Z\u00c0-\u00d6\u00d8-\u00de]/;
/**
 * The place of the next letter with which a name may begin in a long text, or which looks unlike Latin; the text's length
 * where there is none. Engines run such an expression quicker than any loop of ours.
 */
export function nextPlain(text: string, from: number, spotter: Spotter): number {
  SKIM.lastIndex = from;
  while (SKIM.test(text)) {
    const at = SKIM.lastIndex - 1;
    if (!isNoLatinName(text, at, spotter)) return at;
  }
  return text.length;
}

/** The place of the next code unit with one of these looks; the text's length where there is none. */
export function nextOf(text: string, from: number, looks: Uint8Array, mask: number): number {
  const { length } = text;
  let i = from;
  while (i < length && (looks[text.charCodeAt(i)]! & mask) === 0) i++;
  return i;
}

/** The place of the next word that begins with one of the looks; of any letter of an unspaced script, if that is one. */
export function nextWord(
  text: string,
  from: number,
  looks: Uint8Array,
  mask: number,
  spotter: Spotter,
): number {
  const { length } = text;
  let before = from > 0 ? looks[text.charCodeAt(from - 1)]! : 0;
  for (let i = from; i < length; i++) {
    const look = looks[text.charCodeAt(i)]!;
    if ((look & mask) !== 0) {
      if ((look & UNSPACED) !== 0) return i;
      if ((before & ((look & CAPITAL) !== 0 ? CAPITAL : WORD)) === 0 && !isNoLatinName(text, i, spotter))
        return i;
    }
    before = look;
  }
  return length;
}

/**
 * The place of the next two code units that hold one of the looks wanted, or the second of two letters that stand side by
 * side and may begin a name. Two at a time, with one question: this is where a text in Chinese is read.
 */
export function nextOfPair(text: string, from: number, looks: Uint8Array, wanted: number): number {
  const last = text.length - 1;
  let before = from > 0 ? looks[text.charCodeAt(from - 1)]! : 0;
  let i = from;
  for (; i < last; i += 2) {
    const one = looks[text.charCodeAt(i)]!;
    const two = looks[text.charCodeAt(i + 1)]!;
    // SECOND is the bit above FIRST.
    if ((((((before << 1) & one) | ((one << 1) & two)) & SECOND) | ((one | two) & wanted)) !== 0) return i;
    before = two;
  }
  if (i > last) return i;
  const one = looks[text.charCodeAt(i)]!;
  return (((before << 1) & one & SECOND) | (one & wanted)) !== 0 ? i : i + 1;
}

/** The place of the first letter at a place or behind it, over all that may stand between the letters of a name. */
export function letterFrom(text: string, place: number, looks: Uint8Array): number {
  let i = place;
  while (i < text.length && (looks[text.charCodeAt(i)]! & BETWEEN) !== 0) i++;
  return i;
}

/** The place of the letter before a place, over all that may stand between; below 0 where there is none. */
export function letterBefore(text: string, place: number, looks: Uint8Array): number {
  let i = place - 1;
  while (i >= 0 && (looks[text.charCodeAt(i)]! & BETWEEN) !== 0) i--;
  return i;
}

/** The quickest answer for most words: plain Latin letters, with spaces between them at most, that begin no name. */
function isNoLatinName(text: string, at: number, { triples, prefixes, least }: Spotter): boolean {
  if (at + REACH * 2 > text.length) return false;
  const first = (text.charCodeAt(at) | 0x20) - 0x61;
  const second = (text.charCodeAt(at + 1) | 0x20) - 0x61;
  const third = (text.charCodeAt(at + 2) | 0x20) - 0x61;
  if (first >>> 0 >= 26 || second >>> 0 >= 26 || third >>> 0 >= 26) return false;
  if (!has(triples, tripleOf(first, second, third))) return true;
  let hash = mix(mix(mix(START, first + 0x61), second + 0x61), third + 0x61);
  let count = SHORT;
  for (let i = at + SHORT; count < REACH; i++) {
    const code = text.charCodeAt(i);
    const letter = code | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) {
      hash = mix(hash, letter);
      count++;
    } else if (code !== 0x20 || i - at >= REACH * 2 - 1) {
      return false;
    } else if (count >= least && has(prefixes, slot(mix(hash, END), prefixes))) {
      return false;
    }
  }
  return !has(prefixes, slot(hash, prefixes));
}
