import { overdueTerm } from '../dataset/age.ts';
import type { Person } from '../dataset/person.ts';
import type { PrisonMail } from '../dataset/prison-mail.ts';
import { type PrisonMailOffer, prisonMailFor } from './prison-mail.ts';

/** Whether a card may be suggested today, to a reader who lives where they live; and if not, why not. */
export type PrisonCardOffer =
  | PrisonMailOffer
  /** `near`: the reader lives under the same state; `overdue`: the person may be free by now. */
  | { readonly offered: false; readonly because: 'near' | 'overdue'; readonly text?: undefined };

/**
 * A card is suggested where `prisonMailFor` suggests one, unless the term should be over, or the reader lives in the
 * same state: there it is the writer who is in danger.
 */
export function prisonCardFor(
  person: Person,
  all: readonly PrisonMail[],
  { now, near }: { readonly now: Date; readonly near: boolean },
): PrisonCardOffer {
  const offer = prisonMailFor(person, all);
  if (!offer.offered) return offer;
  if (near) return { offered: false, because: 'near' };
  return overdueTerm(person, now) ? { offered: false, because: 'overdue' } : offer;
}
