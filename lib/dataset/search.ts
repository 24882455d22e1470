import { fold, GAP } from '../recognition/fold/folded.ts';
import { foldUnits } from '../recognition/fold/units.ts';
import type { PersonSummary } from './index-file.ts';

/*
 * Search over the index, in any script and spelling. A name and a query are folded as recognition folds a page
 * (case, marks, hyphens, apostrophes, spaces, width), so that whatever is recognised can also be found. A plain scan:
 * ten thousand people are a few milliseconds.
 */

/** How well a query fits a name, the best first. */
const EXACT = 0; // the whole name, in either order
const WORDS = 1; // whole parts of the name: "xia" in Xia Lin, "khair waleed"
const BEGINS = 2; // the beginning of the name: "xia" in Xiao Ming, 丁
const STARTS = 3; // the beginning of a part of it: "zhiy", "jiaxi d"
const PARTS = 4; // every word begins a part of the name: "wal khai"
const WITHIN = 5; // somewhere inside: 家喜, "iyong"
const NOT = 6;

interface FoldedName {
  readonly letters: string;
  /** The parts of the name as printed: ding, jiaxi. */
  readonly parts: readonly string[];
  /** The name begun at each of its parts: dingjiaxi, jiaxiding. */
  readonly turns: readonly string[];
}

interface Entry {
  readonly person: PersonSummary;
  readonly primary: FoldedName;
  readonly others: readonly FoldedName[];
}

/** People ready to be searched. */
export interface PeopleSearch {
  /** The people a query fits, the best fit first; everybody, in the order of the index, for an empty query. */
  find(query: string): readonly PersonSummary[];
}

/** Folds every name once; each search after that is a scan. */
export function searchPeople(people: readonly PersonSummary[]): PeopleSearch {
  const entries: Entry[] = people.map((person) => ({
    person,
    primary: foldName(person.primary),
    others: [...person.native.map((native) => native.text), ...person.aliases].map(foldName),
  }));
  return {
    find(query) {
      if (query.trim() === '') return people;
      const wanted = foldName(query);
      if (wanted.letters === '') return [];
      const found: { rank: number; order: number; person: PersonSummary }[] = [];
      entries.forEach((entry, order) => {
        const rank = rankOf(wanted, entry);
        if (rank < rankCount) found.push({ rank, order, person: entry.person });
      });
      return found.sort((a, b) => a.rank - b.rank || a.order - b.order).map(({ person }) => person);
    },
  };
}

/** Two steps a fit: of two people whom a query fits equally, the one whose first name it is comes first. */
const rankCount = NOT * 2;

function rankOf(wanted: FoldedName, { primary, others }: Entry): number {
  let best = fitOf(wanted, primary) * 2;
  for (const other of others) best = Math.min(best, fitOf(wanted, other) * 2 + 1);
  return best;
}

function fitOf(wanted: FoldedName, name: FoldedName): number {
  const { letters, parts } = wanted;
  if (name.turns.includes(letters)) return EXACT;
  if (fitParts(parts, name.parts, (part, word) => part === word)) return WORDS;
  if (name.letters.startsWith(letters)) return BEGINS;
  if (name.turns.some((turn) => turn.startsWith(letters))) return STARTS;
  if (parts.length > 1 && fitParts(parts, name.parts, (part, word) => part.startsWith(word))) return PARTS;
  // One Latin letter is inside nearly every name; one Chinese character is not.
  if ((letters.length > 1 || letters >= '\u3000') && name.letters.includes(letters)) return WITHIN;
  return NOT;
}

/** True when each word fits a part of the name, no part being used twice. */
function fitParts(
  words: readonly string[],
  parts: readonly string[],
  fits: (part: string, word: string) => boolean,
): boolean {
  const left = [...parts];
  return words.every((word) => {
    const at = left.findIndex((part) => fits(part, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function foldName(name: string): FoldedName {
  const { letters, gaps } = fold(name, foldUnits());
  const starts: number[] = [];
  for (let i = 0; i < letters.length; i++) if (i === 0 || gaps[i] !== GAP.none) starts.push(i);
  return {
    letters,
    parts: starts.map((start, i) => letters.slice(start, starts[i + 1])),
    turns: starts.map((start) => letters.slice(start) + letters.slice(0, start)),
  };
}
