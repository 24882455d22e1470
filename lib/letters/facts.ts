import { mayHaveChanged, overdueTerm } from '../dataset/age.ts';
import { isHeld } from '../dataset/custody.ts';
import type { Person } from '../dataset/person.ts';
import type { Answering } from './answerable.ts';
import { type Fact, type Facts, flag } from './fact.ts';
import { atLargeFacts } from './facts-at-large.ts';
import type { LetterFile } from './letter-file.ts';
import { placeName } from './place-name.ts';
import type { Sender } from './sender.ts';
import type { Speech } from './speech.ts';

/** Everything that a letter for this person can say, in one language. What no source carries is not there. */
export function factsOf(
  person: Person,
  answering: Answering,
  sender: Pick<Sender, 'writer'>,
  letters: LetterFile,
  speech: Speech,
  now: Date,
): Facts {
  const { status } = person;
  const name = speech.named(person);
  const held = isHeld(status.custody);
  const old = mayHaveChanged(status.asOf, now);
  return {
    ...grammar(person, speech),
    person: { text: name.full },
    short: { text: name.short },
    role: optional(speech.role(person.roles, sender.writer === 'lawyer')),
    authorities: optional(authorities(answering, letters.language, speech)),
    family: flag(person.roles.includes('family-advocate')),
    lawyer: flag(person.roles.some((role) => role === 'lawyer' || role === 'barrister')),
    mainlandChina: flag(answering.state === 'CN' && !answering.region),
    held: flag(held),
    [`is${status.custody.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`]:
      flag(true),
    recent: flag(!old),
    reported: { text: speech.date(status.asOf), name: 'letter.fact.asOf', sources: status.sources },
    since: status.since
      ? { text: speech.date(status.since), name: 'letter.fact.since', sources: status.sources }
      : undefined,
    place: held ? placeOf(person) : undefined,
    ...sentenceOf(person, speech),
    ...chargeOf(person, speech),
    overdue: overdueOf(person, speech, now),
    health: healthOf(person, speech),
    ...atLargeFacts(person, speech),
    ...deathOf(person, letters),
  };
}

function grammar(person: Person, speech: Speech): Facts {
  return Object.fromEntries(
    Object.entries(speech.pronouns[person.pronoun]).map(([slot, text]) => [slot, { text }]),
  );
}

function authorities(
  { state, region, named }: Answering,
  language: string,
  speech: Speech,
): string | undefined {
  const place = region ?? state;
  return named?.[language] ?? (place && speech.authoritiesOf(placeName(place, language)));
}

function placeOf({ place }: Person): Fact | undefined {
  if (!place) return undefined;
  const text = [place.name, place.locality]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\s*\([^)]*\)/g, ''))
    .join(', ')
    .replace(/(\w)'(\w)/g, '$1’$2');
  return { text, name: 'letter.fact.place', sources: [place.source] };
}

function sentenceOf({ sentence }: Person, speech: Speech): Facts {
  const term = sentence && speech.term(sentence.text);
  if (!sentence || !term) return {};
  return {
    sentence: { text: term, name: 'letter.fact.sentence', sources: [sentence.source] },
    sentencedOn: sentence.date
      ? { text: speech.onDate(sentence.date), name: 'letter.fact.sentencedOn', sources: [sentence.source] }
      : undefined,
  };
}

function chargeOf({ charges }: Person, speech: Speech): Facts {
  for (const { text, source } of charges) {
    const charge = speech.charge(text);
    if (charge)
      return {
        charge: { text: charge, name: 'letter.fact.charge', sources: [source] },
        otherCharges: flag(charges.length > 1),
      };
  }
  return {};
}

function overdueOf(person: Person, speech: Speech, now: Date): Fact | undefined {
  const end = overdueTerm(person, now);
  if (!end || !person.expectedRelease) return undefined;
  return { text: speech.onDate(end), name: 'letter.fact.overdue', sources: [person.expectedRelease.source] };
}

/** That somebody reported on the person's health since they were taken: never what was reported. */
function healthOf({ status, events }: Person, speech: Speech): Fact | undefined {
  const last = events.findLast(({ type }) => type === 'health');
  if (!last || !isHeld(status.custody) || (status.since && last.date < status.since)) return undefined;
  return { text: speech.date(last.date), name: 'letter.fact.health', sources: [last.source] };
}

function deathOf(person: Person, { deaths }: LetterFile): Facts {
  const death = deaths[person.id];
  if (!death) return {};
  return {
    died: { text: death.died, name: 'letter.fact.died', sources: death.sources },
    diedSince: death.since
      ? { text: death.since, name: 'letter.fact.diedSince', sources: death.sources }
      : undefined,
  };
}

const optional = (text: string | undefined): Fact | undefined => (text ? { text } : undefined);
