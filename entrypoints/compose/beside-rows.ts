import type { BesideRow } from '../../components/letter/BesideRows.tsx';
import type { Letter } from '../../lib/letters/fill.ts';
import type { Words } from '../../lib/words/index.ts';

/** The rows of the sheet beside the same paragraphs in the reader's own language. */
export function besideRows(
  rows: readonly string[],
  original: Letter,
  beside: Letter,
  words: Words,
): BesideRow[] {
  return original.paragraphs.map(({ kind, text }, i) => {
    const same = beside.paragraphs.find((paragraph) => paragraph.kind === kind);
    const now = rows[i] ?? '';
    return {
      key: kind,
      text: now,
      beside: same?.text ?? '',
      changed: now !== text,
      notes: [
        ...(same && same.missing > 0 ? [words('compose.beside.missing', { count: same.missing })] : []),
        ...(same?.differs ?? []).map((fact) => words('compose.beside.differs', { fact: words(fact) })),
      ],
    };
  });
}
