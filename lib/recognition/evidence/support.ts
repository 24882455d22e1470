import { foldWord } from '../fold/folded.ts';
import type { Lexicon, Person } from '../lexicon.ts';
import { bits, has, mix, put, START, slot } from '../match/spotter.ts';
import type { Steps } from '../steps.ts';
import type { Block } from './block.ts';
import { WEIGHTS } from './weights.ts';
import type { Witness } from './witness.ts';

/** Words of people's records, to be looked for in one pass over a text, however many people there are. */
interface SupportIndex {
  /** By the first two letters. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Bits of those. */
  readonly openings: Uint32Array;
}

/**
 * Words of the records of some people (a case, a place of custody, a relative) that stand in the text: what they say,
 * person by person.
 */
export function* supportFor(
  people: readonly Person[],
  blocks: readonly Block[],
  { units }: Lexicon,
): Steps<Map<Person, readonly Witness[]>> {
  const folded = new Map<string, string>();
  for (const { support } of people)
    for (const word of support) if (!folded.has(word)) folded.set(word, foldWord(word, units));
  const index = indexOf(new Set(folded.values()));
  const seen = new Set<string>();
  for (const block of blocks) {
    search(block.folded.letters, index, seen);
    yield;
  }
  return new Map(
    people.map((person) => [person, witnessesOf(person, (word) => folded.get(word) ?? '', seen)]),
  );
}

function witnessesOf(
  person: Person,
  lettersOf: (word: string) => string,
  seen: ReadonlySet<string>,
): Witness[] {
  const witnesses: Witness[] = [];
  for (const word of person.support) {
    const letters = lettersOf(word);
    if (!seen.has(letters)) continue;
    // Two characters are most often a city, and much happens there.
    const city = letters.length === 2;
    witnesses.push({
      says: 'support',
      about: word,
      weight: (city ? WEIGHTS.citySupport : WEIGHTS.support) / 2 ** witnesses.length,
      tie: city ? 0.5 : 2,
      whole: 1,
    });
  }
  return witnesses;
}

function indexOf(words: ReadonlySet<string>): SupportIndex {
  const byOpening = new Map<string, string[]>();
  const openings = bits(words.size, 1 << 12);
  for (const word of words) {
    if (word.length < 2) continue;
    put(openings, openingAt(word, 0, openings));
    const opening = word.slice(0, 2);
    const same = byOpening.get(opening);
    if (same) same.push(word);
    else byOpening.set(opening, [word]);
  }
  return { words: byOpening, openings };
}

function search(letters: string, { words, openings }: SupportIndex, seen: Set<string>): void {
  for (let from = 0; from + 1 < letters.length; from++) {
    if (!has(openings, openingAt(letters, from, openings))) continue;
    for (const word of words.get(letters.slice(from, from + 2)) ?? [])
      if (letters.startsWith(word, from)) seen.add(word);
  }
}

const openingAt = (letters: string, at: number, table: Uint32Array): number =>
  slot(mix(mix(START, letters.charCodeAt(at)), letters.charCodeAt(at + 1)), table);
