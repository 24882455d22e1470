import { unitOf } from '../fold/units.ts';
import { isNoBeginning, OPEN, wordAt, YES } from './beginning.ts';
import { type CloseTables, looksLikeName } from './close-look.ts';
import { BETWEEN, CAPITAL, CASELESS, FIRST, SECOND, UNSPACED, WORD } from './looks.ts';
import {
  FURTHER,
  HAS_CAPITAL,
  HAS_LATIN_CAPITAL,
  letterBefore,
  letterFrom,
  nextOf,
  nextOfPair,
  nextPlain,
  nextWord,
} from './scan.ts';
import { has, pairOf, slot } from './spotter.ts';
import { VIEW, VIEW_UNSPACED } from './view.ts';

/** What the gate needs of a lexicon. */
export interface GateTables extends CloseTables {
  /** How each code unit looks: see looks.ts. */
  readonly looks: Uint8Array;
}

/** Hears of a place of a text at which a name seems to be spelled; false keeps the gate closed. */
export type Look = (text: string, place: number) => boolean;

/**
 * In texts longer than this (code units) that have capitals at all, names have them too. Shorter ones (headings, links,
 * messages) and texts all in small letters are searched for names in small letters as well.
 */
export const LONG = 48;

/** What no long text of a script with capitals is full of. */
const PROMINENT = CAPITAL | CASELESS | UNSPACED;

/** True when a text may hold a name. */
export function mayHoldName(text: string, tables: GateTables): boolean {
  return new Gate(tables).heed(text);
}

/**
 * The gate before all other work: one pass over the code units that says whether a text can hold a name at all. It
 * folds nothing. The text may come in pieces, as it stands in a page: a name cut in two is seen with its second piece.
 */
export class Gate {
  readonly #tables: GateTables;
  readonly #look: Look;
  /** The end of what was heard, from where a name may have begun on; empty most of the time, always short. */
  #open = '';
  /** The folded letter of an unspaced script that stood last, if names begin with it. */
  #before = 0;

  constructor(tables: GateTables, look: Look = () => true) {
    this.#tables = tables;
    this.#look = look;
  }

  /** True while a name may have begun that only the next piece can tell. */
  get waits(): boolean {
    return this.#before !== 0 || this.#open !== '';
  }

  /** Hears the next piece of text; true when a name may stand in it, or end in it. */
  heed(text: string): boolean {
    const begun = this.#open;
    if (begun !== '') {
      if (text === '') return false;
      this.#open = '';
      if (this.#goesOn(begun, text)) return true;
    }
    const { looks, spotter } = this.#tables;
    const paired = this.#before !== 0;
    const short = text.length <= LONG;
    if (paired && this.#hasPair(text, 0, short)) return true;
    if (short) return this.#hasWord(text, 0, paired ? WORD : WORD | UNSPACED);
    let plain = true;
    for (let i = nextPlain(text, 0, spotter); i < text.length; ) {
      const code = text.charCodeAt(i);
      const look = looks[code]!;
      // Beyond plain letters the table is quicker.
      if (code >= FURTHER) plain = false;
      if ((look & UNSPACED) !== 0) return !paired && this.#hasPair(text, i, false);
      if ((look & PROMINENT) !== 0 && this.#beginsAt(text, i, look)) return true;
      i = plain ? nextPlain(text, i + 1, spotter) : nextOf(text, i + 1, looks, PROMINENT);
    }
    return !HAS_CAPITAL.test(text) && this.#hasWord(text, 0, WORD);
  }

  /** What may have begun before, with the piece behind it: so much of that is enough to tell. */
  #goesOn(begun: string, text: string): boolean {
    const joined = begun + text.slice(0, VIEW);
    const { looks } = this.#tables;
    for (let i = 0; i < begun.length; i++) {
      const look = looks[joined.charCodeAt(i)]!;
      if ((look & WORD) !== 0 && this.#beginsAt(joined, i, look)) return true;
      if ((look & FIRST) !== 0 && this.#isSpelled(joined, i, VIEW_UNSPACED)) return true;
    }
    return false;
  }

  /** Looks at the words of a piece from a place on that begin with one of the looks. */
  #hasWord(text: string, from: number, mask: number): boolean {
    const { looks, spotter } = this.#tables;
    for (let i = nextWord(text, from, looks, mask, spotter); i < text.length; ) {
      const look = looks[text.charCodeAt(i)]!;
      if ((look & UNSPACED) !== 0) return this.#hasPair(text, i, true);
      if (this.#beginsAt(text, i, look)) return true;
      i = nextWord(text, i + 1, looks, mask, spotter);
    }
    return false;
  }

  /**
   * Looks at a piece from its first letter of an unspaced script on: for the first two letters of a name in such a
   * script; and where it has words of other scripts, at those. In a short piece those may be in small letters.
   */
  #hasPair(text: string, from: number, short: boolean): boolean {
    const { looks } = this.#tables;
    const { length } = text;
    const before = this.#before;
    if (before !== 0) {
      const second = letterFrom(text, 0, looks);
      if (second < length && this.#isPair(text, -1, second, before)) return true;
    }
    let wanted = BETWEEN | WORD;
    for (let i = nextOfPair(text, from, looks, wanted); i < length; i = nextOfPair(text, i, looks, wanted)) {
      for (const end = Math.min(i + 2, length); i < end; i++) {
        const look = looks[text.charCodeAt(i)]!;
        if ((look & wanted & WORD) !== 0) {
          wanted = BETWEEN;
          if (this.#hasWordAmong(text, from, short)) return true;
        }
        if ((look & BETWEEN) !== 0) {
          const second = letterFrom(text, i, looks);
          const first = letterBefore(text, i, looks);
          if (first >= 0 && second < length && this.#isPair(text, first, second, 0)) return true;
          i = second;
          break;
        }
        if ((look & SECOND) !== 0 && i > 0 && this.#isPair(text, i - 1, i, 0)) return true;
      }
    }
    const last = letterBefore(text, length, looks);
    if (last >= 0) {
      const code = text.charCodeAt(last);
      this.#before = (looks[code]! & FIRST) !== 0 ? unitOf(this.#tables.units, code) : 0;
    }
    return false;
  }

  /** Words of spaced scripts among letters of unspaced ones. */
  #hasWordAmong(text: string, from: number, short: boolean): boolean {
    if (short) return this.#hasWord(text, from, WORD);
    const capitals = HAS_LATIN_CAPITAL.test(text);
    return this.#hasWord(text, capitals ? from : 0, capitals ? CAPITAL | CASELESS : WORD);
  }

  /** True when two letters, the first of which may stand in the piece before, begin a name. */
  #isPair(text: string, first: number, second: number, before: number): boolean {
    const { units, looks, spotter } = this.#tables;
    if ((looks[text.charCodeAt(second)]! & SECOND) === 0) return false;
    if (first < 0 ? before === 0 : (looks[text.charCodeAt(first)]! & FIRST) === 0) return false;
    const letter = first < 0 ? before : unitOf(units, text.charCodeAt(first));
    const pair = pairOf(letter, unitOf(units, text.charCodeAt(second)));
    if (!has(spotter.pairs, slot(pair, spotter.pairs))) return false;
    return first < 0 || this.#isSpelled(text, first, VIEW_UNSPACED);
  }

  /** True when a name begins with the letter; keeps the rest of the text where that cannot be told yet. */
  #beginsAt(text: string, at: number, look: number): boolean {
    if (at > 0) {
      const before = this.#tables.looks[text.charCodeAt(at - 1)]!;
      // A capital behind a small letter begins a word too: WangQuanzhang.
      if ((before & ((look & CAPITAL) !== 0 ? CAPITAL : WORD)) !== 0) return false;
    }
    if (isNoBeginning(text, at, this.#tables)) return false;
    const answer = wordAt(text, at, this.#tables);
    if (answer === YES) return this.#isSpelled(text, at, VIEW);
    if (answer === OPEN && this.#open === '') this.#open = text.slice(at);
    return false;
  }

  /** A closer look; where the text ends too soon, the next piece is waited for. */
  #isSpelled(text: string, at: number, view: number): boolean {
    if (looksLikeName(text, at, this.#tables) && this.#look(text, at)) return true;
    if (at + view > text.length && this.#open === '') this.#open = text.slice(at);
    return false;
  }
}
