import { foldUnits, unitOf } from '../recognition/fold/units.ts';
import type { DatasetIndex, PersonSummary } from './index-file.ts';
import { type CloseSearch, searchClosely } from './search-close.ts';
import { type FoldedName, fitOf, foldName, NOT } from './search-fit.ts';

/*
 * Search over the index, in any script and spelling. A name and a query are folded as recognition folds a page
 * (case, marks, tones, hyphens, apostrophes, spaces, width, traditional characters), so that whatever is recognised can
 * also be found. First a plain scan, which knows the order of names and takes a few milliseconds for ten thousand people;
 * only where nobody is spelt so, an index of words that forgives a wrong letter.
 */

interface Entry {
  readonly person: PersonSummary;
  readonly primary: FoldedName;
  readonly others: readonly FoldedName[];
}

/** Who was found. `close`: nobody is spelt as asked, and these are the nearest. */
export interface Found {
  readonly people: readonly PersonSummary[];
  readonly close: boolean;
}

/** People ready to be searched. */
export interface PeopleSearch {
  /** The people a query fits, the best fit first; everybody, in the order of the index, for an empty query. */
  find(query: string): readonly PersonSummary[];
  /** The same; where a query fits nobody, those whose names are spelt most like it. */
  look(query: string): Found;
  /**
   * Folds some more names ahead of the first search, which otherwise folds them all; true while some are left. Ten
   * thousand names at once would hold up a page.
   */
  prepare(count: number): boolean;
}

/**
 * Folds every name once, when it is first searched or prepared; each search after that is a scan. `han` are the pairs of characters of the index: without them
 * traditional characters are found only where a record lists them.
 */
export function searchPeople(people: readonly PersonSummary[], han: DatasetIndex['han'] = ''): PeopleSearch {
  const units = unitsWith(han);
  const entries: Entry[] = [];
  const prepare = (count: number): boolean => {
    for (const person of people.slice(entries.length, entries.length + count))
      entries.push({
        person,
        primary: foldName(person.primary, units),
        others: [
          ...person.native.map((native) => native.text),
          ...person.aliases,
          ...(person.spellings ?? []),
        ].map((name) => foldName(name, units)),
      });
    return entries.length < people.length;
  };
  let closely: CloseSearch | undefined;
  const find = (query: string): readonly PersonSummary[] => {
    if (query.trim() === '') return people;
    const wanted = foldName(query, units);
    if (wanted.letters === '') return [];
    prepare(people.length);
    const found: { rank: number; order: number; person: PersonSummary }[] = [];
    entries.forEach((entry, order) => {
      const rank = rankOf(wanted, entry);
      if (rank < rankCount) found.push({ rank, order, person: entry.person });
    });
    return found.sort((a, b) => a.rank - b.rank || a.order - b.order).map(({ person }) => person);
  };
  return {
    find,
    prepare,
    look(query) {
      const found = find(query);
      if (found.length > 0) return { people: found, close: false };
      prepare(people.length);
      closely ??= searchClosely(
        entries.map(({ primary, others }) => [
          ...new Set([primary, ...others].flatMap(({ parts }) => parts)),
        ]),
      );
      const near = closely.find(foldName(query, units).parts).flatMap((at) => people[at] ?? []);
      return { people: near, close: near.length > 0 };
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

/** The folding of recognition, with the characters of this index. */
function unitsWith(han: string): Uint16Array {
  const units = foldUnits().slice();
  for (let i = 0; i + 1 < han.length; i += 2) units[han.charCodeAt(i)] = unitOf(units, han.charCodeAt(i + 1));
  return units;
}
