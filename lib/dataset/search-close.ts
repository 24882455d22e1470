import MiniSearch from 'minisearch';

/** An index of words that forgives a wrong letter. */
export interface CloseSearch {
  /** The numbers of the entries in which every word is met, the nearest first; at most `most`. */
  find(words: readonly string[], most?: number): number[];
}

/** One wrong letter in five may be forgiven, and none in a word of four: "Li" is not "Lu". */
const forgiven = (word: string): number | false => (word.length < 5 ? false : 0.25);

/** Indexes entries by their words, which are folded already. */
export function searchClosely(entries: readonly (readonly string[])[]): CloseSearch {
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word || null,
  });
  index.addAll(entries.map((words, id) => ({ id, words: words.join(' ') })));
  return {
    find(words, most = 12) {
      if (words.length === 0) return [];
      return index
        .search(words.join(' '), {
          combineWith: 'AND',
          fuzzy: forgiven,
          maxFuzzy: 2,
          prefix: (word) => word.length > 3,
        })
        .slice(0, most)
        .map(({ id }) => Number(id));
    },
  };
}
