import type { Custody } from '../dataset/custody.ts';
import type { RestrictionWord } from '../dataset/restriction.ts';

/** A word of a status, by its key; with `glossary.` before it, the sentence that says what it means. */
export type StatusTerm = `custody.${Custody}` | `restriction.${RestrictionWord}`;

/**
 * The word of a status. Where no custody was found the restriction speaks, since "no custody found" at the head of
 * a card would read as a claim that there was none.
 */
export function statusTerm(custody: Custody, restrictions: readonly RestrictionWord[]): StatusTerm {
  const first = restrictions[0];
  return custody === 'never-detained' && first ? `restriction.${first}` : `custody.${custody}`;
}
