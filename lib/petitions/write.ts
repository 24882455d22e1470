import { overdueTerm } from '../dataset/age.ts';
import { toneOf } from '../dataset/custody.ts';
import type { PartialDate } from '../dataset/partial-date.ts';
import type { Person } from '../dataset/person.ts';
import type { Answerable, Purpose } from '../dataset/recipient.ts';
import { whoAnswers } from '../letters/answerable.ts';
import { type Addressee, isListed } from '../letters/audience.ts';
import { type Facts, said } from '../letters/fact.ts';
import { factsOf } from '../letters/facts.ts';
import type { Letters } from '../letters/load.ts';
import { renderOne, type Slots } from '../letters/render.ts';
import { oneLine } from '../letters/sender.ts';
import { type Cause, concerns } from './cause.ts';
import { paperLine } from './paper-line.ts';
import type { PetitionText } from './text-file.ts';

/** Who signs. */
export const signings = ['alone', 'body', 'sheet'] as const;
export type Signing = (typeof signings)[number];

/** What a petition is about: one person and what is asked for them, or several and their cause. */
export type About =
  | { readonly person: Person; readonly purpose: Purpose }
  | {
      readonly people: readonly Person[];
      readonly cause: Cause;
      /** The name of the campaign in the language of the petition; undefined where it has none, or for a whole country. */
      readonly campaign: string | undefined;
      /** The country's name in the language of the petition. */
      readonly place: string;
      readonly newest: PartialDate;
    };

export interface PetitionOf {
  readonly about: About;
  readonly signing: Signing;
  readonly addressee: Addressee | undefined;
  /** As typed; may be empty. */
  readonly organisation: string;
  /** Who collects the signatures, as typed; may be empty. */
  readonly organiser: string;
}

export interface PetitionLine {
  readonly person: Person;
  /** “Mr Ding Jiaxi (丁家喜)” */
  readonly name: string;
  /** “in prison, held since 26 December 2019”; empty where nothing can be said. */
  readonly state: string;
  /** “Mr Ding Jiaxi (丁家喜), in prison, held since 26 December 2019 (report of June 2025)” */
  readonly entry: string;
}

export interface WrittenPetition {
  readonly title: string;
  readonly opening: string;
  /** What is reported; undefined for several people, whose states stand in the list. */
  readonly facts: string | undefined;
  /** The standards it rests on. */
  readonly grounds: string;
  readonly list: { readonly says: string; readonly lines: readonly PetitionLine[] } | undefined;
  readonly ask: string;
  readonly requests: readonly string[];
  readonly closing: string;
  readonly privacy: readonly string[];
  /** What stands before the requests on a sheet of signatures. */
  readonly asked: string;
  readonly lang: string;
}

/** The words and the grammar of petitions in one language. */
export interface InLanguage {
  readonly text: PetitionText;
  readonly letters: Letters;
}

/** What petitions are written with. */
export interface Means extends InLanguage {
  readonly rules: readonly Answerable[];
  readonly now: Date;
}

/** Everybody signs the same words: of several the first that can stand is taken. */
const first = () => 0;

/** Writes a petition. A sentence whose facts are missing is left out; nothing is invented to fill it. */
export function writePetition(of: PetitionOf, means: Means): WrittenPetition {
  const { about, signing, addressee } = of;
  const { text, letters } = means;
  const { typed } = letters.speech;
  const one = 'person' in about;
  const slots: Slots = {
    ...(one ? slotsFor(about.person, means) : slotsForMany(about, means)),
    alone: signing === 'alone' ? said : undefined,
    body: signing === 'body' && oneLine(of.organisation) ? said : undefined,
    organisation: typed(oneLine(of.organisation)),
    organiser: typed(oneLine(of.organiser)),
    office: addressee && isListed(addressee) ? typed(officeOf(addressee.office)) : undefined,
  };
  const say = (wordings: readonly string[]) => renderOne(wordings, slots, first)?.text;
  const all = (sentences: readonly (readonly string[])[]) =>
    sentences.flatMap((wordings) => say(wordings) ?? []);
  const paragraph = (sentences: readonly (readonly string[])[]) =>
    all(sentences).join(letters.words.marks.sentence);
  const template = one ? text.purposes[about.purpose] : text.many[about.cause];
  return {
    title: say(template.title) ?? '',
    opening: paragraph('opening' in template ? template.opening : text.opening),
    facts:
      'facts' in template
        ? all([...template.facts, ...text.reported])
            .map(capital)
            .join(letters.words.marks.sentence)
        : undefined,
    grounds: paragraph(template.grounds),
    list: one
      ? undefined
      : { says: paragraph(text.many.list), lines: about.people.map((p) => lineOf(p, about.cause, means)) },
    ask: paragraph(text.ask),
    requests: all(template.requests),
    closing: paragraph(text.closing),
    privacy: all(text.privacy.points),
    asked: say([text.paper.asked]) ?? '',
    lang: text.language,
  };
}

/** How one person stands, as a list or a post says it. */
export function lineOf(person: Person, cause: Cause, means: Means): PetitionLine {
  const slots = slotsFor(person, means);
  const say = (wordings: readonly string[]) => renderOne(wordings, slots, first)?.text ?? '';
  const name = slots.person ?? person.names.primary;
  const state = say(means.text.line[cause]);
  return {
    person,
    name,
    state,
    entry: paperLine(means.text.paper.entry, { name, state, report: say([means.text.lineAsOf]) }),
  };
}

/** The cause a person's case is told by: custody before restrictions before the profession. */
export const causeOf = (person: Person, now: Date): Cause | undefined =>
  (['held', 'limits', 'licence'] as const).find((cause) => concerns(cause, person, now));

function slotsFor(person: Person, { letters, rules, now }: Means): Slots {
  const facts: Facts = factsOf(person, whoAnswers(person, rules), { writer: '' }, letters, now);
  return Object.fromEntries(Object.entries(facts).map(([slot, fact]) => [slot, fact?.text]));
}

function slotsForMany(about: Extract<About, { people: unknown }>, means: Means): Slots {
  const { people, campaign, place, newest } = about;
  // Hong Kong has authorities of its own, but only the state answers for people of both.
  const someone = people.find((one) => !whoAnswers(one, means.rules).region) ?? people[0];
  return {
    authorities: someone && slotsFor(someone, means).authorities,
    count: means.letters.speech.number(people.length),
    campaign: campaign && means.letters.speech.typed(campaign),
    place,
    newest: means.letters.speech.date(newest),
    missing: people.some(({ status }) => toneOf(status.custody) === 'missing') ? said : undefined,
    over: people.some((person) => overdueTerm(person, means.now)) ? said : undefined,
  };
}

const officeOf = (office: string): string => office.replace(/ \([^)]*\)$/, '');
const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
