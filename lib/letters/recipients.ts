import { monthsSince } from '../dataset/age.ts';
import type { Person } from '../dataset/person.ts';
import type { Authority, Purpose, Recipient, Recipients } from '../dataset/recipient.ts';
import { whoAnswers } from './answerable.ts';
import { type Addressee, audienceFor, isListed } from './audience.ts';
import { type Audience, toTheState } from './letter-file.ts';
import { isMemberState, sameState } from './reader-country.ts';

/** Everybody a letter can go to, in the order to show them, and the one to begin with. */
export interface Addressees {
  readonly all: readonly Addressee[];
  readonly first: Addressee | undefined;
  /** Offices that fit and whose address is too old to be offered, to be shown with that reason. */
  readonly expired: readonly Recipient[];
}

/** An address older than this is doubtful, whatever the data calls it. */
const doubtfulAfterMonths = 60;

/**
 * An address not seen in print for this long is not offered: offices move, and a letter with facts about somebody should
 * not lie in a stranger's letterbox. A bare web page that is gone shows that by itself.
 */
const expiredAfterMonths = 120;

/** True when a letter cannot be sent there in good faith any more. */
export const isExpired = ({ asOf, postal, emails }: Recipient, now: Date): boolean =>
  asOf !== undefined && postal.length + emails.length > 0 && monthsSince(asOf, now) >= expiredAfterMonths;

/** True when the address was last seen in print so long ago that it has to be checked before posting. */
export function isDoubtful(addressee: Addressee, now: Date): boolean {
  if (!isListed(addressee)) return false;
  return (
    addressee.stale === true || !addressee.asOf || monthsSince(addressee.asOf, now) >= doubtfulAfterMonths
  );
}

/**
 * Who can receive a letter for this person from a reader in `country`. A reader in the very state that the letter
 * is about gets nobody: people have lost licence and freedom for such letters, and no window should urge them.
 */
export function addresseesFor(
  person: Person,
  purpose: Purpose,
  country: string | undefined,
  recipients: Recipients,
  now: Date,
): Addressees {
  const { state, region } = whoAnswers(person, recipients.answerable);
  if (!state || (country && sameState(country, state))) return { all: [], first: undefined, expired: [] };
  const authorities = recipients.authorities.filter((office) => fits(office, person, state, region));
  const embassies = recipients.embassies.filter((embassy) => embassy.of === state && embassy.in === country);
  const own = recipients.own.filter(
    (office) =>
      office.in === country || office.in === 'INT' || (office.in === 'EU' && isMemberState(country)),
  );
  const fitting = [...authorities, ...embassies, ...own];
  const expired = fitting.filter((office) => isExpired(office, now));
  const sound = <R extends Recipient>(offices: readonly R[]) => offices.filter((one) => !isExpired(one, now));
  const all = [
    ...byRank(
      sound(authorities),
      now,
      (office) => (office.suits?.includes(purpose) ? 0 : 1) + (office.region ? 0 : 2),
    ),
    ...byRank(sound(embassies), now, (embassy) => (embassy.kind === 'embassy' ? 0 : 1)),
    ...withUnlisted(
      byRank(sound(own), now, (office) => ownOrder.indexOf(groupOf(office))),
      country,
    ),
  ];
  // What was seen in print lately arrives; among old addresses the competent office comes before the embassy.
  const first = all.find((one) => toTheState(audienceFor(one)) && !isDoubtful(one, now)) ?? all[0];
  return { all, first, expired };
}

const ownOrder: readonly Audience[] = ['government', 'parliament', 'bar'];

/** The audience as one's own side is grouped: members of every kind of parliament are one. */
export function groupOf(addressee: Addressee): Audience {
  const audience = audienceFor(addressee);
  return audience === 'congress' || audience === 'europarl' ? 'parliament' : audience;
}

function fits(office: Authority, person: Person, state: string, region: string | undefined): boolean {
  return (
    office.of === state &&
    (office.region === undefined || office.region === region) &&
    (office.onlyFor === undefined || office.onlyFor.includes(person.id)) &&
    (office.custody === undefined || office.custody.includes(person.status.custody))
  );
}

/** Sorted by rank; in a rank the sound address before the doubtful, then the newer before the older. */
function byRank<A extends Addressee & { asOf?: string | undefined }>(
  all: readonly A[],
  now: Date,
  rank: (a: A) => number,
): A[] {
  const doubt = (a: A) => (isDoubtful(a, now) ? 1 : 0);
  return all.toSorted(
    (a, b) => rank(a) - rank(b) || doubt(a) - doubt(b) || (b.asOf ?? '').localeCompare(a.asOf ?? ''),
  );
}

/** One's own ministry, member of parliament and bar can always be written to, by looking the address up. */
function withUnlisted(own: readonly Addressee[], country: string | undefined): Addressee[] {
  const unlisted = [
    { group: 'government', addressee: { kind: 'own-ministry', id: 'own-ministry', in: country } },
    { group: 'parliament', addressee: { kind: 'own-representative', id: 'own-representative', in: country } },
    { group: 'bar', addressee: { kind: 'own-bar', id: 'own-bar', in: country } },
  ] as const;
  return unlisted.flatMap(({ group, addressee }) => {
    const listed = own.filter((office) => groupOf(office) === group);
    const domestic = listed.some(
      (office) => isListed(office) && 'in' in office && office.in !== 'INT' && office.in !== 'EU',
    );
    return domestic ? listed : [addressee, ...listed];
  });
}
