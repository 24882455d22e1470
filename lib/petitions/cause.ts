import { isHeld } from '../dataset/custody.ts';
import type { Person } from '../dataset/person.ts';
import { bindingOn, lossOn } from '../letters/restrictions.ts';

/** What a petition for several people can ask for. */
export const causes = ['held', 'limits', 'licence'] as const;
export type Cause = (typeof causes)[number];

/** True when a cause is that of a person, as the newest report on them stands on `now`. */
export function concerns(cause: Cause, person: Person, now: Date): boolean {
  const { custody } = person.status;
  switch (cause) {
    case 'held':
      return isHeld(custody);
    case 'limits':
      return !isHeld(custody) && custody !== 'deceased' && bindingOn(person, now).length > 0;
    case 'licence':
      return (
        custody !== 'deceased' &&
        lossOn(person, now) !== undefined &&
        person.roles.some((role) => role !== 'family-advocate')
      );
  }
}
