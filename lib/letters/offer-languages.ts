import type { Audience } from './letter-file.ts';

/** The languages of a letter to one addressee, in the order to offer them, and the one to begin with. */
export interface OfferedLanguages {
  readonly all: readonly string[];
  readonly first: string | undefined;
  /** Those of `all` that the office reads, as far as the data says. */
  readonly read: ReadonlySet<string>;
}

/**
 * The recipient's languages come first, then the reader's own; any others only where there is neither.
 * A letter begins in a language that both can read where there is one, and otherwise in the recipient's.
 */
export function offeredLanguages(
  reads: readonly string[],
  own: readonly string[],
  has: Readonly<Record<string, readonly Audience[]>>,
  audience: Audience,
): OfferedLanguages {
  const there = Object.keys(has).filter((language) => has[language]?.includes(audience));
  const theirs = matching(reads, there);
  const mine = matching(own, there);
  const fitting = [...new Set([...theirs, ...mine])];
  const all = fitting.length > 0 ? fitting : there;
  const shared = mine.find((language) => theirs.includes(language));
  return { all, first: shared ?? theirs[0] ?? mine[0] ?? all[0], read: new Set(theirs) };
}

/** The first language that a reader has letters in: what is set beside a letter in another language. */
export const ownLanguage = (
  own: readonly string[],
  has: Readonly<Record<string, unknown>>,
): string | undefined => matching(own, Object.keys(has))[0];

/** What there is of some wanted languages, in the wanted order: `zh-CN` and `zh` find `zh-Hans`, `de-AT` finds `de`. */
export function matching(wanted: readonly string[], there: readonly string[]): string[] {
  const byKey = new Map(there.map((language) => [keyOf(language), language]));
  return [...new Set(wanted.flatMap((language) => byKey.get(keyOf(language)) ?? []))];
}

/** Language and script, as Unicode's likely subtags have them. */
function keyOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    // Not a language tag: some browsers let people type anything here.
    return tag;
  }
}
