import type { Lexicon } from '../../../lib/recognition/index.ts';

/**
 * The names of a lexicon as they stand in print, for those who look for given strings: letter by letter as the
 * lexicon spells them, one way each. Recognition knows more: marks, case, hyphens, declension, other spacing.
 */
export function printedForms({ forms }: Lexicon): string[] {
  const printed = new Set<string>();
  for (const filed of forms.whole.values()) for (const { pattern } of filed) printed.add(print(pattern));
  return [...printed].filter((form) => form.length > 1).sort();
}

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

function print(pattern: string): string {
  const words = pattern.replaceAll('·', '').split('|');
  if (!SPACED.test(pattern)) return words.join('');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
