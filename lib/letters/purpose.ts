import { monthsSince, overdueTerm } from '../dataset/age.ts';
import type { Custody } from '../dataset/custody.ts';
import type { Person } from '../dataset/person.ts';
import type { Answerable, Purpose } from '../dataset/recipient.ts';
import type { WordKey } from '../words/index.ts';
import { whoAnswers } from './answerable.ts';
import { bindingOn, lossOn } from './restrictions.ts';

/** What a letter for a person may ask, the preselected request first; or, in words, why none is suggested. */
export type Suggestion =
  | { readonly purposes: readonly [Purpose, ...Purpose[]]; readonly why: WordKey }
  | { readonly purposes: readonly []; readonly withheld: WordKey };

/**
 * A report on somebody who is not in prison says little after this many months: the person may have made a quiet
 * life, and a letter to those who watched them could end it. Prisoners and the missing are never too long ago.
 */
const tooOldAfterMonths = 60;

const neverTooOld: ReadonlySet<Custody> = new Set([
  'imprisoned',
  'incommunicado',
  'rsdl',
  'disappeared',
  'deceased',
]);

export interface Knows {
  readonly answerable: readonly Answerable[];
  /** The people whose death the letters can speak of: see deaths.yaml. */
  readonly deaths: readonly string[];
}

export function suggestPurposes(person: Person, knows: Knows, now: Date): Suggestion {
  const { custody, asOf } = person.status;
  if (!whoAnswers(person, knows.answerable).state) {
    // A rule for this one person says that a letter would not fit; one for a country, that nobody can be named.
    const unfit = knows.answerable.some((rule) => rule.person === person.id);
    return none(unfit ? 'letter.withheld.unfit' : 'letter.withheld.noState');
  }
  if (person.quiet) return none(`letter.withheld.quiet.${person.quiet.because}`);
  const suggested = byCustody(person, knows, now);
  const tooOld = !neverTooOld.has(custody) && monthsSince(asOf, now) >= tooOldAfterMonths;
  return suggested.purposes.length > 0 && tooOld ? none('letter.withheld.old') : suggested;
}

function byCustody(person: Person, knows: Knows, now: Date): Suggestion {
  switch (person.status.custody) {
    case 'deceased':
      return knows.deaths.includes(person.id)
        ? some(['remember'], 'letter.why.deceased')
        : none('letter.withheld.deceased');
    case 'disappeared':
      return some(['whereabouts'], 'letter.why.disappeared');
    case 'incommunicado':
    case 'rsdl':
      return some(['whereabouts'], 'letter.why.incommunicado');
    case 'unknown':
      return some(['whereabouts'], 'letter.why.unknown');
    case 'imprisoned':
      return overdueTerm(person, now)
        ? some(['release'], 'letter.why.overdue')
        : some(['release', 'conditions'], 'letter.why.imprisoned');
    case 'pretrial-detention':
      return some(['fair-process', 'conditions'], 'letter.why.pretrial');
    case 'house-arrest':
      return some(['fair-process', ...atLarge(person, now)], 'letter.why.houseArrest');
    case 'bail': {
      const process: Purpose[] = person.charges.some(({ closed }) => !closed) ? ['fair-process'] : [];
      return someIfAny([...process, ...atLarge(person, now)], 'letter.why.bail', 'letter.withheld.free');
    }
    case 'exiled':
      return someIfAny(atLarge(person, now), 'letter.why.exiled', 'letter.withheld.exiled');
    case 'released':
    case 'released-restricted':
      return someIfAny(atLarge(person, now), 'letter.why.restricted', 'letter.withheld.free');
    case 'never-detained':
      return someIfAny(atLarge(person, now), 'letter.why.restricted', 'letter.withheld.noPurpose');
  }
}

/** What can be asked for somebody who is not held. */
function atLarge(person: Person, now: Date): Purpose[] {
  const practises = person.roles.some((role) => role !== 'family-advocate');
  const lost = practises && lossOn(person, now) !== undefined;
  return [
    ...(bindingOn(person, now).length > 0 ? ['end-restrictions' as const] : []),
    ...(lost ? ['licence' as const] : []),
  ];
}

const none = (withheld: WordKey): Suggestion => ({ purposes: [], withheld });
const some = (purposes: [Purpose, ...Purpose[]], why: WordKey): Suggestion => ({ purposes, why });

function someIfAny(purposes: Purpose[], why: WordKey, withheld: WordKey): Suggestion {
  const [first, ...rest] = purposes;
  return first ? some([first, ...rest], first === 'licence' ? 'letter.why.licence' : why) : none(withheld);
}
