import { lastMoment } from '../dataset/partial-date.ts';
import type { Person, Restriction } from '../dataset/person.ts';
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
  'prison-leave',
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

/** What binds a person who is not held, on `now`: what was set to end before then is not asked about any more. */
export function bindingOn({ status }: Pick<Person, 'status'>, now: Date): Restriction[] {
  const abroad = status.custody === 'exiled';
  return status.restrictions.filter(
    (restriction) =>
      inForce(restriction, now) &&
      (bindingAnywhere.has(restriction.kind) || (!abroad && bindingAtHome.has(restriction.kind))),
  );
}

/** The loss of the profession that a letter asks to undo, if one lasts on `now`. */
export const lossOn = ({ status }: Pick<Person, 'status'>, now: Date): Restriction | undefined =>
  status.restrictions.find((restriction) => inForce(restriction, now) && licenceLosses.has(restriction.kind));

/** False once the last day that the source gives is past. Whether it was lengthened since, nobody reported. */
export const inForce = ({ until }: Pick<Restriction, 'until'>, now: Date): boolean =>
  until === undefined || lastMoment(until) + 86_400_000 > now.getTime();
