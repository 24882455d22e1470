/*
 * How alike two letters are: what share of the runs of five words that either has stands in both (Jaccard). Offices
 * that discount copies compare in much the same way.
 */

const run = 5;
/** Scripts that put no spaces between words: there five characters are a run. */
const unspaced = /\p{Script=Han}/u;

/** From 0, nothing in common, to 1, the same text. */
export function likeness(a: string, b: string): number {
  const [left, right] = [runsIn(a), runsIn(b)];
  const shared = left.intersection(right).size;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** Case, punctuation and numbers of requests make no letter another letter. */
function runsIn(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/^(?:\p{N}+|[一二三])[.、．]/gmu, '');
  const words = unspaced.test(plain)
    ? [...plain.replace(/[^\p{L}\p{N}]/gu, '')]
    : (plain.match(/[\p{L}\p{M}\p{N}’]+/gu) ?? []);
  const runs = new Set<string>();
  for (let at = 0; at + run <= words.length; at++) runs.add(words.slice(at, at + run).join(' '));
  return runs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
