import type { RestrictionWord } from '../dataset/restriction.ts';

/*
 * Restrictions by what a letter asks for. What binds somebody in the country says nothing once they live abroad, so
 * the two are apart.
 */

/** Bind a person where the state can reach them. */
export const bindingAtHome: ReadonlySet<RestrictionWord> = new Set([
  'exit-ban',
  'travel-ban',
  'surveillance',
  'reporting-duty',
  'gag-order',
  'release-conditions',
]);

/** Bind a person wherever they are. */
export const bindingAnywhere: ReadonlySet<RestrictionWord> = new Set([
  'passport-taken',
  'wanted',
  'bounty',
  'convicted-in-absentia',
  'entry-ban',
  'extremist-list',
  'foreign-agent',
]);

/** Take away the profession. A censure or a lost post is no ground for this letter. */
export const licenceLosses: ReadonlySet<RestrictionWord> = new Set([
  'disbarred',
  'licence-suspended',
  'licence-not-renewed',
  'bar-admission-refused',
  'practice-ban',
  'court-access-ban',
]);
