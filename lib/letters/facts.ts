import { mayHaveChanged, overdueTerm } from '../dataset/age.ts';
import { isHeld } from '../dataset/custody.ts';
import type { Person, Role } from '../dataset/person.ts';
import type { Answering } from './answerable.ts';
import { quotableCharge } from './charge.ts';
import { type Fact, type Facts, flag } from './fact.ts';
import { atLargeFacts } from './facts-at-large.ts';
import type { Letters } from './load.ts';
import { placeName } from './place-name.ts';
import { type Say, sayWith } from './say.ts';
import type { Sender } from './sender.ts';
import type { Speech } from './speech.ts';
import { plainTerm } from './term.ts';

/** Everything that a letter for this person can say, in one language. What no source carries is not there. */
export function factsOf(
  person: Person,
  answering: Answering,
  sender: Pick<Sender, 'writer'>,
  letters: Letters,
  now: Date,
): Facts {
  const { status } = person;
  const { speech } = letters;
  const grammar = { ...speech.person(person), pronoun: person.pronoun };
  const say = sayWith(grammar);
  const held = isHeld(status.custody);
  return {
    ...Object.fromEntries(Object.entries(grammar).map(([slot, text]) => [slot, { text }])),
    role: optional(roleOf(person, sender, letters, say)),
    authorities: optional(authorities(answering, letters, say)),
    family: flag(person.roles.includes('family-advocate')),
    lawyer: flag(person.roles.some((role) => role === 'lawyer' || role === 'barrister')),
    mainlandChina: flag(answering.state === 'CN' && !answering.region),
    held: flag(held),
    [`is${status.custody.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`]:
      flag(true),
    recent: flag(!mayHaveChanged(status.asOf, now)),
    reported: { text: speech.ofDate(status.asOf), name: 'letter.fact.asOf', sources: status.sources },
    since: status.since
      ? { text: speech.sinceDate(status.since), name: 'letter.fact.since', sources: status.sources }
      : undefined,
    sinceOn: status.since
      ? { text: speech.onDate(status.since), name: 'letter.fact.since', sources: status.sources }
      : undefined,
    place: held ? placeOf(person, letters) : undefined,
    ...sentenceOf(person, letters, say),
    ...chargeOf(person, letters),
    overdue: overdueOf(person, speech, now),
    health: healthOf(person, speech),
    ...atLargeFacts(person, letters, speech, say, now),
    ...deathOf(person, letters),
  };
}

const rolesByWeight: readonly Role[] = [
  'barrister',
  'lawyer',
  'legal-scholar',
  'legal-activist',
  'family-advocate',
];

function roleOf(
  { roles }: Person,
  { writer }: Pick<Sender, 'writer'>,
  { words }: Letters,
  say: Say,
): string | undefined {
  const role = rolesByWeight.find((role) => roles.includes(role));
  if (!role) return undefined;
  return say((role === 'lawyer' && writer === 'lawyer' && words.roles.fellow) || words.roles[role]);
}

function authorities(
  { state, region, named }: Answering,
  { language, words }: Letters,
  say: Say,
): string | undefined {
  const place = region ?? state;
  if (named?.[language]) return named[language];
  if (!place) return undefined;
  return say(words.authorities[place] ?? words.authorities.other, { place: placeName(place, language) });
}

function placeOf({ place }: Person, { speech, words }: Letters): Fact | undefined {
  const text = place && (words.prisons?.[place.name] ?? speech.place(place));
  return text ? { text, name: 'letter.fact.place', sources: [place.source] } : undefined;
}

function sentenceOf({ sentence }: Person, { speech, words }: Letters, say: Say): Facts {
  const term = sentence && plainTerm(sentence);
  const text = term && say(words.term[term.kind], { duration: speech.duration(term) || 'life' });
  if (!text) return {};
  return {
    sentence: { text, name: 'letter.fact.sentence', sources: [sentence.source] },
    sentencedOn: sentence.date
      ? { text: speech.onDate(sentence.date), name: 'letter.fact.sentencedOn', sources: [sentence.source] }
      : undefined,
  };
}

/** The first charge that is still open and that the language has words for. */
function chargeOf({ charges }: Person, letters: Letters): Facts {
  const open = charges.filter(({ closed }) => closed === undefined);
  for (const { text, source } of open) {
    const english = quotableCharge(text);
    const charge = english && (letters.charges ? letters.charges[english] : english);
    if (charge)
      return {
        charge: { text: charge, name: 'letter.fact.charge', sources: [source] },
        otherCharges: flag(open.length > 1),
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
  return { text: speech.ofDate(last.date), name: 'letter.fact.health', sources: [last.source] };
}

function deathOf(person: Person, { deaths }: Letters): Facts {
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
