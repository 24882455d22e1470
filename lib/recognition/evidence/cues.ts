import { type Folded, foldWord, GAP } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';
import type { Lexicon } from '../lexicon.ts';
import { bits, has, mix, put, START, slot } from '../match/spotter.ts';
import { endOfWord } from '../match/words.ts';
import { finish, type Steps } from '../steps.ts';
import { CUE_WORDS, type Cue } from './cue-words.ts';

/** A cue, or a country by its code. */
export type Sign = Cue | `@${string}`;

/** One cue word in a text, by its folded letters. */
export interface CueHit {
  readonly cue: Sign;
  readonly from: number;
  readonly to: number;
}

interface CueIndex {
  readonly exact: ReadonlyMap<string, readonly Sign[]>;
  readonly stems: ReadonlyMap<string, readonly Sign[]>;
  /** Words whose marks count, as printed. */
  readonly marked: ReadonlyMap<string, Sign>;
  /** Bits of the first three letters of the words and stems in scripts with spaces that have as many. */
  readonly openings: Uint32Array;
  /** By first letter in the other scripts, the bits of the lengths of its words. */
  readonly lengths: Uint8Array;
}

/** Words folded between two rests. */
const WORDS = 50;
const SHORTEST_STEM = 3;
/** Letters by which most words are known to be none. */
const OPENING = 3;
const LONGEST_WIDE = 5;
const indexes = new WeakMap<Lexicon, CueIndex>();

/** All cue words of a folded text. Runs only where a candidate was found. */
export function cuesIn(folded: Folded, lexicon: Lexicon): CueHit[] {
  const index = indexFor(lexicon);
  const { letters } = folded;
  const hits: CueHit[] = [];
  for (let from = 0; from < letters.length; ) {
    if (letters.charCodeAt(from) >= WIDE) {
      from = wideCue(folded, from, index, hits);
    } else {
      const to = endOfWord(folded, from);
      const word = letters.slice(from, to);
      for (const cue of cuesOf(word, index)) hits.push({ cue, from, to });
      const marked =
        to - from < 7 && hasMarks(folded, from, to) ? markedCue(folded, from, to, index) : undefined;
      if (marked) hits.push({ cue: marked, from, to });
      from = to;
    }
  }
  return hits;
}

function wideCue(
  { letters, gaps }: Folded,
  from: number,
  { exact, lengths }: CueIndex,
  hits: CueHit[],
): number {
  const known = lengths[letters.charCodeAt(from)]!;
  if (known === 0) return from + 1;
  let longest = 1;
  while (longest < LONGEST_WIDE && gaps[from + longest] === GAP.none) longest++;
  for (let length = longest; length > 0; length--) {
    if ((known & (1 << length)) === 0) continue;
    const cues = exact.get(letters.slice(from, from + length));
    if (!cues) continue;
    for (const cue of cues) hits.push({ cue, from, to: from + length });
    return from + length;
  }
  return from + 1;
}

function markedCue({ text, at }: Folded, from: number, to: number, { marked }: CueIndex): Sign | undefined {
  const printed = text.slice(at[from]!, at[to - 1]! + 3);
  return marked.get(/^[\p{L}\p{M}]+/u.exec(printed)?.[0].normalize('NFC').toLowerCase() ?? '');
}

/** True when a word, or what stands right behind it, is not all plain letters. */
function hasMarks({ text, at }: Folded, from: number, to: number): boolean {
  const end = Math.min(text.length, at[to - 1]! + 3);
  for (let i = at[from]!; i < end; i++) if (text.charCodeAt(i) >= 0x80) return true;
  return false;
}

function cuesOf(word: string, index: CueIndex): readonly Sign[] {
  const { exact, stems, openings } = index;
  if (word.length < OPENING) return exact.get(word) ?? [];
  if (!has(openings, openingOf(word, openings))) return bareCues(word, index);
  const found = exact.get(word);
  if (found) return found;
  for (let length = Math.min(word.length, 14); length >= SHORTEST_STEM; length--) {
    const cues = stems.get(word.slice(0, length));
    if (cues) return cues;
  }
  return bareCues(word, index);
}

/** Arabic writes the article and "and" onto the word. */
function bareCues(word: string, index: CueIndex): readonly Sign[] {
  if (word.charCodeAt(0) < 0x600) return [];
  const bare = /^(و|ب|ل|ف)?ال(.{3,})$/.exec(word)?.[2];
  return bare ? cuesOf(bare, index) : [];
}

function openingOf(word: string, table: Uint32Array): number {
  let hash = START;
  for (let i = 0; i < OPENING; i++) hash = mix(hash, word.charCodeAt(i));
  return slot(hash, table);
}

function indexFor(lexicon: Lexicon): CueIndex {
  return indexes.get(lexicon) ?? finish(openCues(lexicon));
}

/** Makes ready to look for cues: so many words are folded that it takes a while, once. */
export function* openCues(lexicon: Lexicon): Steps<CueIndex> {
  const known = indexes.get(lexicon);
  if (known) return known;
  const exact = new Map<string, Sign[]>();
  const stems = new Map<string, Sign[]>();
  const marked = new Map<string, Sign>();
  const file = function* (sign: Sign, words: string): Steps<void> {
    for (const [i, word] of words.split(/\s+/).entries()) {
      if (i % WORDS === WORDS - 1) yield;
      if (word.endsWith('!')) {
        marked.set(word.slice(0, -1), sign);
        continue;
      }
      const index = word.endsWith('*') ? stems : exact;
      const letters = foldWord(word, lexicon.units);
      const signs = index.get(letters);
      if (!signs) index.set(letters, [sign]);
      else if (!signs.includes(sign)) signs.push(sign);
    }
  };
  for (const [cue, words] of Object.entries(CUE_WORDS)) yield* file(cue as Cue, words);
  for (const line of lexicon.places.split('\n')) {
    const [country = '', words = ''] = line.split('\t');
    yield* file(`@${country}`, words);
  }
  const openings = bits(exact.size + stems.size, 1 << 14);
  const lengths = new Uint8Array(0x10000);
  for (const word of [...exact.keys(), ...stems.keys()]) {
    if (word.length >= OPENING) put(openings, openingOf(word, openings));
    if (exact.has(word) && word.length <= LONGEST_WIDE) lengths[word.charCodeAt(0)]! |= 1 << word.length;
  }
  const built = { exact, stems, marked, openings, lengths };
  indexes.set(lexicon, built);
  return built;
}
