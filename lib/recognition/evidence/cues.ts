import { type Folded, foldWord, GAP } from '../fold/folded.ts';
import { WIDE } from '../fold/units.ts';
import type { Lexicon } from '../lexicon.ts';
import { endOfWord } from '../match/words.ts';
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
}

const SHORTEST_STEM = 3;
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
        index.marked.size > 0 && word.length < 7 ? markedCue(folded, from, to, index) : undefined;
      if (marked) hits.push({ cue: marked, from, to });
      from = to;
    }
  }
  return hits;
}

function wideCue({ letters, gaps }: Folded, from: number, { exact }: CueIndex, hits: CueHit[]): number {
  let longest = 1;
  while (longest < LONGEST_WIDE && gaps[from + longest] === GAP.none) longest++;
  for (let length = longest; length > 0; length--) {
    const cues = exact.get(letters.slice(from, from + length));
    if (!cues) continue;
    for (const cue of cues) hits.push({ cue, from, to: from + length });
    return from + length;
  }
  return from + 1;
}

function markedCue({ text, at }: Folded, from: number, to: number, { marked }: CueIndex): Sign | undefined {
  const printed = text.slice(at[from]!, at[to - 1]! + 3);
  return /[\u0080-\uffff]/.test(printed)
    ? marked.get(/^[\p{L}\p{M}]+/u.exec(printed)?.[0].normalize('NFC').toLowerCase() ?? '')
    : undefined;
}

function cuesOf(word: string, index: CueIndex): readonly Sign[] {
  const { exact, stems } = index;
  const found = exact.get(word);
  if (found) return found;
  for (let length = Math.min(word.length, 14); length >= SHORTEST_STEM; length--) {
    const cues = stems.get(word.slice(0, length));
    if (cues) return cues;
  }
  // Arabic writes the article and "and" onto the word.
  const bare = /^(و|ب|ل|ف)?ال(.{3,})$/.exec(word)?.[2];
  return bare ? cuesOf(bare, index) : [];
}

function indexFor(lexicon: Lexicon): CueIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const exact = new Map<string, Sign[]>();
  const stems = new Map<string, Sign[]>();
  const marked = new Map<string, Sign>();
  const file = (sign: Sign, words: string) => {
    for (const word of words.split(/\s+/)) {
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
  for (const [cue, words] of Object.entries(CUE_WORDS)) file(cue as Cue, words);
  for (const line of lexicon.places.split('\n')) {
    const [country = '', words = ''] = line.split('\t');
    file(`@${country}`, words);
  }
  const built = { exact, stems, marked };
  indexes.set(lexicon, built);
  return built;
}
