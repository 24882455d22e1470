import { monthsSince } from './age.ts';
import { isHeld } from './custody.ts';
import { compareDates, firstMoment, isoDay, lastMoment } from './partial-date.ts';
import type { Person } from './person.ts';
import type { Petition, PetitionKind } from './petition.ts';

/** A petition that nobody has seen for longer than this is not offered, whatever its page said then. */
const forgottenAfterMonths = 60;

const joinable: ReadonlySet<PetitionKind> = new Set(['petition', 'letter', 'campaign']);

type Case = Pick<Person, 'id' | 'status' | 'sentence'>;

/**
 * The petitions of a person that a reader may still be able to join, the one seen last first. None of them is known
 * to be open today: whoever shows them says when they were last seen, and that they may be closed.
 */
export function petitionsFor(petitions: readonly Petition[], person: Case, now: Date): Petition[] {
  return petitions
    .filter(
      (petition) =>
        petition.people.includes(person.id) &&
        joinable.has(petition.kind) &&
        mayBeOpen(petition, now) &&
        !overtaken(petition, person),
    )
    .sort((a, b) => -compareDates(a.lastSeen, b.lastSeen) || b.lastSeen.length - a.lastSeen.length);
}

/** The addresses of everything that readers were ever asked to join: whether to offer it is decided here alone. */
export const joinableAddresses = (petitions: readonly Petition[]): ReadonlySet<string> =>
  new Set(petitions.flatMap(({ kind, url }) => (joinable.has(kind) ? [url] : [])));

function mayBeOpen({ status, until, lastSeen }: Petition, now: Date): boolean {
  if (status === 'closed') return false;
  if (until && lastMoment(until) < firstMoment(isoDay(now))) return false;
  return monthsSince(lastSeen, now) < forgottenAfterMonths;
}

/**
 * True when things have moved on since the petition was seen: it asks to free somebody from an earlier prison, or for
 * a fair trial before a judgment that has been given. Such a text does harm.
 */
function overtaken({ lastSeen }: Petition, { status, sentence }: Case): boolean {
  if (status.custody === 'deceased') return true;
  // Known to be of after the judgment, not merely possibly: seen "in 2022" may be before a day in January.
  if (sentence?.date && firstMoment(lastSeen) < lastMoment(sentence.date)) return true;
  if (!status.since) return !isHeld(status.custody);
  // Known to be of the present state, not merely possibly: an undated month may lie before it.
  return firstMoment(lastSeen) < firstMoment(status.since);
}
