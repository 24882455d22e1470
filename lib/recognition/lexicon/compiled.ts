/**
 * The kind of a surface form says what print makes of it:
 * - `H` characters (王|全璋), as they are, with spaces allowed between them
 * - `P` a Chinese name in Latin letters (Wang|quan·zhang): either order
 * - `E` an English name with a Chinese family name (Albert|Ho), and perhaps the Chinese given name (…|Chun·yan)
 * - `L` any other name in Latin letters (Nasrin|Sotoudeh): either order, later words loose
 * - `V` a name always printed in the order of the record (Nguyễn|Văn|Đài)
 * - `X` a name printed as it is
 * - `C` a name in Cyrillic (Максим|Знак): declined, either order
 * - `D` a Chinese name in Cyrillic (Дин|Цзяси): family name fixed
 * - `B` a name in another script (نسرین|ستوده)
 * - `N` a nickname, which means the person only where the full name stands
 */
export type SurfaceKind = 'H' | 'P' | 'E' | 'L' | 'V' | 'X' | 'C' | 'D' | 'B' | 'N';

/** What runs in every page of news: whether a name may stand in a text, without the names. */
export interface CompiledGate {
  /** Pairs of characters: a variant (traditional, Japanese) and the form used in `people`. */
  readonly han: string;
  /** What letters with a case or a mark fold to: see `match/letters.ts`. */
  readonly letters: string;
  /** Beginnings of names as bits: see `match/gate-text.ts`. */
  readonly bits: string;
  /** Names as fingerprints: see `match/prints.ts`. */
  readonly prints: string;
}

/** What comes into pages where a name may stand: names only, no profiles. Made by scripts/lexicon, read by `loadLexicon`. */
export interface CompiledNames {
  readonly version: 1;
  /** For each person id, country, surfaces, support words, apart as `BETWEEN` says. */
  readonly people: string;
  /** One line a country that has people with common names: its code, and words by which it shows in a text. */
  readonly places: string;
}

export interface CompiledLexicon extends CompiledNames {
  readonly gate: CompiledGate;
}

/** What stands between the parts of `people`: characters that need no escape and stand in no name. */
export const BETWEEN = { people: '~', fields: '^', entries: ';', firsts: ',' } as const;
