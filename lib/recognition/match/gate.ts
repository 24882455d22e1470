import { EXPAND, expansion, LETTER, SKIP, SOFT, unitOf } from '../fold/units.ts';
import { type CloseTables, looksLikeName } from './close-look.ts';
import { BETWEEN, CAPITAL, CASELESS, FIRST, SMALL, UNSPACED } from './looks.ts';
import { END, has, mayBeClitic, mix, pairOf, REACH, SHORT, type Spotter, START, slot } from './spotter.ts';
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

/** No printed name holds more separators in a row: keeps endless spaces linear. */
const MOST_BETWEEN = 8;

/** Whether a name begins at a place: no, yes, or the text ends before it can be told. */
const NO = 0;
const YES = 1;
const OPEN = 2;
type Answer = typeof NO | typeof YES | typeof OPEN;

const WORD = CAPITAL | CASELESS | SMALL;
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
    const { looks } = this.#tables;
    const { length } = text;
    if (length <= LONG || this.#before !== 0) return this.#search(text, 0, length <= LONG);
    let capitals = false;
    let plain = length >= SKIMMED;
    for (let i = plain ? skim(text, 0) : nextOf(text, 0, looks, PROMINENT); i < length; ) {
      const code = text.charCodeAt(i);
      const look = looks[code]!;
      // Beyond plain letters the table is quicker.
      if (code >= FURTHER) plain = false;
      if ((look & UNSPACED) !== 0) return this.#search(text, i, !capitals && !SOME_CAPITAL.test(text));
      if ((look & CAPITAL) !== 0) capitals = true;
      if ((look & PROMINENT) !== 0 && this.#beginsAt(text, i, look)) return true;
      i = plain ? skim(text, i + 1) : nextOf(text, i + 1, looks, PROMINENT);
    }
    return !capitals && this.#search(text, 0, true);
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

  /** The rest of a piece that holds letters of unspaced scripts, or small letters to be looked at. */
  #search(text: string, from: number, small: boolean): boolean {
    const { looks } = this.#tables;
    const { length } = text;
    const words = small ? WORD : CAPITAL | CASELESS;
    let first = this.#before === 0 ? 0 : FIRST;
    for (let i = from; ; i++) {
      const next = nextPlace(text, i, looks, words, first);
      if (next < 0) {
        first = -1 - next;
        break;
      }
      i = next;
      const look = looks[text.charCodeAt(i)]!;
      if ((look & UNSPACED) === 0 ? this.#beginsAt(text, i, look) : this.#isPair(text, i)) return true;
      first = look & FIRST;
    }
    if (first === 0) {
      this.#before = 0;
    } else {
      const last = this.#placeBefore(text, length);
      if (last >= 0) this.#before = unitOf(this.#tables.units, text.charCodeAt(last));
    }
    return false;
  }

  #isPair(text: string, second: number): boolean {
    const { units, spotter } = this.#tables;
    const first = this.#placeBefore(text, second);
    const letter = first < 0 ? this.#before : unitOf(units, text.charCodeAt(first));
    const pair = pairOf(letter, unitOf(units, text.charCodeAt(second)));
    if (!has(spotter.pairs, slot(pair, spotter.pairs))) return false;
    return first < 0 || this.#isSpelled(text, first, VIEW_UNSPACED);
  }

  /** The place of the letter before a place, over all that may stand between; below 0 in the piece before. */
  #placeBefore(text: string, place: number): number {
    const { looks } = this.#tables;
    let i = place - 1;
    while (i >= 0 && (looks[text.charCodeAt(i)]! & BETWEEN) !== 0) i--;
    return i;
  }

  /** True when a name begins with the letter; keeps the rest of the text where that cannot be told yet. */
  #beginsAt(text: string, at: number, look: number): boolean {
    if (at > 0) {
      const before = this.#tables.looks[text.charCodeAt(at - 1)]!;
      // A capital behind a small letter begins a word too: WangQuanzhang.
      if ((before & ((look & CAPITAL) !== 0 ? CAPITAL : WORD)) !== 0) return false;
    }
    if (isNoBeginning(text, at, this.#tables)) return false;
    const answer = this.#wordAt(text, at);
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

  #wordAt(text: string, at: number): Answer {
    const { units } = this.#tables;
    const answer = beginsName(text, at, this.#tables);
    if (answer === YES || !mayBeClitic(unitOf(units, text.charCodeAt(at)))) return answer;
    const behind = beginsName(text, at + 1, this.#tables);
    if (behind === YES) return YES;
    const second = mayBeClitic(unitOf(units, text.charCodeAt(at + 1)))
      ? beginsName(text, at + 2, this.#tables)
      : NO;
    if (second === YES) return YES;
    return answer === OPEN || behind === OPEN || second === OPEN ? OPEN : NO;
  }
}

/** Shorter texts are not worth the call. */
const SKIMMED = 160;
/** Capitals of the most common letters, and whatever else is not told by a simple rule. */
const SKIM = /[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u1fff\u2c00-\uffff]/g;
const FURTHER = 0x100;
/** Whether a text in another script holds words with capitals at all; there they are in Latin letters. */
const SOME_CAPITAL = /[A-Z\u00c0-\u00d6\u00d8-\u00de]/;

/** As `nextOf` for what is prominent, or might be: engines run such an expression quicker than any loop of ours. */
function skim(text: string, from: number): number {
  SKIM.lastIndex = from;
  return SKIM.test(text) ? SKIM.lastIndex - 1 : text.length;
}

/** The place of the next code unit with one of these looks; the text's length where there is none. */
function nextOf(text: string, from: number, looks: Uint8Array, mask: number): number {
  const { length } = text;
  let i = from;
  while (i < length && (looks[text.charCodeAt(i)]! & mask) === 0) i++;
  return i;
}

/**
 * The place of the next code unit with one of these looks, or of the second letter of a pair; `first` is FIRST when the
 * first one stood before. Where there is none, what is to be remembered of the end: -1 - FIRST or -1.
 */
function nextPlace(text: string, from: number, looks: Uint8Array, words: number, first: number): number {
  const { length } = text;
  let open = first;
  for (let i = from; i < length; i++) {
    const look = looks[text.charCodeAt(i)]!;
    // SECOND is the bit above FIRST.
    if ((look & (words | (open << 1))) !== 0) return i;
    open = (look & BETWEEN) !== 0 ? open : look & FIRST;
  }
  return -1 - open;
}

/** The quick answer for most words: three plain letters with which no name begins. */
function isNoBeginning(text: string, at: number, { units, spotter: { beginnings } }: GateTables): boolean {
  if (at + SHORT > text.length) return false;
  const first = unitOf(units, text.charCodeAt(at));
  const second = unitOf(units, text.charCodeAt(at + 1));
  const third = unitOf(units, text.charCodeAt(at + 2));
  if (first < LETTER || second < LETTER || third < LETTER || mayBeClitic(first)) return false;
  return !has(beginnings, slot(mix(mix(mix(START, first), second), third), beginnings));
}

/** Whether the letters from here on, across the breaks that a name may hold, begin like a name. */
function beginsName(text: string, from: number, { units, spotter }: GateTables): Answer {
  const { beginnings, prefixes } = spotter;
  let hash = START;
  let count = 0;
  let idle = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = unitOf(units, code);
    if (unit < LETTER) {
      if (unit === EXPAND) {
        for (const letter of expansion(code)) {
          hash = mix(hash, letter.charCodeAt(0));
          if (++count === SHORT && !has(beginnings, slot(hash, beginnings))) return NO;
          if (count === REACH) return has(prefixes, slot(hash, prefixes)) ? YES : NO;
        }
        continue;
      }
      if ((unit !== SOFT && unit !== SKIP) || ++idle > MOST_BETWEEN) return endsAsName(hash, count, spotter);
      if (unit === SOFT && endsAsName(hash, count, spotter)) return YES;
      continue;
    }
    hash = mix(hash, unit);
    if (++count === SHORT && !has(beginnings, slot(hash, beginnings))) return NO;
    if (count === REACH) return has(prefixes, slot(hash, prefixes)) ? YES : NO;
  }
  return endsAsName(hash, count, spotter) || OPEN;
}

function endsAsName(hash: number, count: number, { least, prefixes }: Spotter): typeof NO | typeof YES {
  return count >= least && has(prefixes, slot(mix(hash, END), prefixes)) ? YES : NO;
}
