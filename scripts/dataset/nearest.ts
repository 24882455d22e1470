/** The word that differs from `typed` by a slip of the finger or two, if one does. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  // Short words lie close together by chance: "jailed" is no slip for "exiled".
  const allowed = typed.length < 8 ? 1 : 2;
  const best = words
    .map((word) => ({ word, slips: slipsBetween(typed.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips)[0];
  return best && best.slips <= allowed ? best.word : undefined;
}

/** Levenshtein's distance: letters put in, left out or exchanged. */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
