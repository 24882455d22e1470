/*
 * A letter that was changed by hand, laid beside its paragraphs as they were, so that a translation can stand beside
 * what it still translates.
 */

const between = '\n\n';

/**
 * The text as one row for each paragraph of the original. A paragraph that still stands keeps its row; what was
 * changed between two of those is spread over the rows between them; what was added joins the row before it. Joined
 * again, the rows that are not empty are the text.
 */
export function alignParagraphs(original: readonly string[], body: string): string[] {
  if (original.length === 0) return [];
  const pieces = original.flatMap((text, row) => text.split(between).map((piece) => ({ piece, row })));
  const now = body.split(between);
  const rows: string[][] = original.map(() => []);
  let piece = 0;
  let at = 0;
  for (const [nextPiece, nextAt] of [...common(pieces, now), [pieces.length, now.length] as const]) {
    const gap = pieces.slice(piece, nextPiece).map(({ row }) => row);
    const before = pieces[piece - 1]?.row ?? 0;
    for (const [i, text] of now.slice(at, nextAt).entries())
      rows[gap[Math.min(i, gap.length - 1)] ?? before]?.push(text);
    const matched = pieces[nextPiece];
    if (matched) rows[matched.row]?.push(matched.piece);
    piece = nextPiece + 1;
    at = nextAt + 1;
  }
  return rows.map((texts) => texts.join(between));
}

/** The text of some rows. */
export const joinRows = (rows: readonly string[]): string => rows.filter(Boolean).join(between);

/** Pairs of places at which both have the same piece: a longest common subsequence. */
function common(
  pieces: readonly { readonly piece: string }[],
  now: readonly string[],
): (readonly [number, number])[] {
  const width = now.length + 1;
  const longest = new Uint32Array((pieces.length + 1) * width);
  const best = (i: number, j: number) => longest[i * width + j] ?? 0;
  const same = (i: number, j: number) => pieces[i]?.piece === now[j];
  for (let i = pieces.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i * width + j] = same(i, j) ? best(i + 1, j + 1) + 1 : Math.max(best(i + 1, j), best(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < pieces.length && j < now.length; )
    if (same(i, j)) pairs.push([i++, j++]);
    else if (best(i + 1, j) >= best(i, j + 1)) i++;
    else j++;
  return pairs;
}
