import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { petitionsFor } from '../../lib/dataset/open-petitions.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import type { Purpose, Recipient } from '../../lib/dataset/recipient.ts';
import { audienceFor } from '../../lib/letters/audience.ts';
import { type OfferedLanguages, offeredLanguages, ownLanguage } from '../../lib/letters/offer-languages.ts';
import { placeName } from '../../lib/letters/place-name.ts';
import { suggestPurposes } from '../../lib/letters/purpose.ts';
import { guessCountry } from '../../lib/letters/reader-country.ts';
import { languagesRead, petitionAddressees, tooNear } from '../../lib/petitions/addressees.ts';
import { type Cause, causes } from '../../lib/petitions/cause.ts';
import { type ChosenPeople, choosePeople } from '../../lib/petitions/choose.ts';
import { type About, type Signing, type WrittenPetition, writePetition } from '../../lib/petitions/write.ts';
import type { WordKey } from '../../lib/words/index.ts';
import { openLetters } from '../compose/letters-open.ts';
import type { Material, Pack } from './open.ts';

export interface Signatory {
  readonly name: string;
  readonly role: string;
}

/** What the reader has chosen and typed beside the text. Nothing of what is typed is kept. */
export interface Choice {
  readonly purpose: Purpose | undefined;
  readonly cause: Cause | undefined;
  readonly signing: Signing;
  readonly country: string | undefined;
  readonly recipient: string | undefined;
  /** Undefined until the reader picks one: then it is the one that fits whoever the petition goes to. */
  readonly language: string | undefined;
  /** The language set beside it; undefined until the reader picks one, and empty for none. */
  readonly beside: string | undefined;
  readonly organisation: string;
  readonly organiser: string;
  readonly contact: string;
  readonly name: string;
  readonly where: string;
  readonly signatories: readonly Signatory[];
  readonly sheets: number;
  readonly lines: number;
  readonly paper: 'a4' | 'letter';
}

export interface PetitionDesk extends Material {
  readonly choice: ReadonlySignal<Choice>;
  readonly choose: (change: Partial<Choice>) => void;
  /** What can be asked for one person; empty for several. */
  readonly purposes: readonly Purpose[];
  /** What can be asked for several people, with those it would name; empty for one. */
  readonly offers: ReadonlyMap<Cause, ChosenPeople>;
  /** Why there is no petition for this person. */
  readonly withheld: WordKey | undefined;
  readonly named: ReadonlySignal<ChosenPeople>;
  readonly addressees: ReadonlySignal<readonly Recipient[]>;
  readonly addressee: ReadonlySignal<Recipient | undefined>;
  readonly near: ReadonlySignal<boolean>;
  readonly languages: ReadonlySignal<OfferedLanguages>;
  readonly language: ReadonlySignal<string | undefined>;
  readonly besideLanguage: ReadonlySignal<string | undefined>;
  /** The words of the languages that were read so far. */
  readonly packs: ReadonlySignal<ReadonlyMap<string, Pack>>;
  /** True when a file of words could not be read. */
  readonly broken: ReadonlySignal<boolean>;
  /** The petition as chosen, in a language; undefined while its words are read, or where nothing can be asked. */
  readonly petitionIn: (language: string | undefined) => WrittenPetition | undefined;
  /** Petitions of others that may still be open, for the people of this one. */
  readonly others: ReadonlySignal<readonly Petition[]>;
}

/** A petition for several people names two at least: one has a petition of their own. */
const fewest = 2;
const none: ChosenPeople = { people: [], left: new Map(), newest: undefined };
/** Regions whose paper is Letter (CLDR, supplemental data, paperSize US-Letter). */
const letterPaper = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

const paperIn = (country: string | undefined): Choice['paper'] =>
  country && letterPaper.has(country) ? 'letter' : 'a4';

export function openDesk(material: Material, own: readonly string[]): PetitionDesk {
  const { subject, recipients, index, petitions, now } = material;
  const suggestion = subject.kind === 'person' ? suggestPurposes(subject.person, index, now) : undefined;
  const offers = new Map<Cause, ChosenPeople>();
  if (subject.kind === 'many')
    for (const cause of causes) {
      const chosen = choosePeople(subject.all, cause, index, now);
      if (chosen.people.length >= fewest) offers.set(cause, chosen);
    }
  const country = guessCountry(own);
  const choice = signal<Choice>({
    purpose: suggestion?.purposes[0],
    cause: [...offers.keys()][0],
    signing: 'sheet',
    country,
    recipient: undefined,
    language: undefined,
    beside: undefined,
    organisation: '',
    organiser: '',
    contact: '',
    name: '',
    where: '',
    signatories: [1, 2, 3].map(() => ({ name: '', role: '' })),
    sheets: 1,
    lines: 12,
    paper: paperIn(country),
  });
  const named = computed<ChosenPeople>(() => {
    if (subject.kind === 'person')
      return { people: [subject.person], left: new Map(), newest: subject.person.status.asOf };
    const { cause } = choice.value;
    return (cause && offers.get(cause)) ?? none;
  });
  const aboutIn = (language: string): About | undefined => {
    const { purpose, cause } = choice.value;
    if (subject.kind === 'person') return purpose && { person: subject.person, purpose };
    const { people, newest } = named.value;
    if (!cause || !newest) return undefined;
    const { campaign, country } = subject;
    const called =
      language === 'en' ? campaign?.name : campaign?.native.find(({ lang }) => lang === language)?.text;
    return { people, cause, campaign: called, place: placeName(country, language), newest };
  };
  const purposeOf = (person: Person): Purpose => {
    if (subject.kind === 'person' && choice.value.purpose) return choice.value.purpose;
    const { purposes } = suggestPurposes(person, index, now);
    return purposes[0] ?? 'release';
  };
  const addressees = computed(() =>
    petitionAddressees(named.value.people, purposeOf, choice.value.country, recipients, now),
  );
  const addressee = computed(
    () => addressees.value.find(({ id }) => id === choice.value.recipient) ?? addressees.value[0],
  );
  const languages = computed(() => {
    const to = addressee.value;
    const audience = to ? audienceFor(to) : 'authority';
    return offeredLanguages(
      languagesRead(to, named.value.people, recipients),
      own,
      index.languages,
      audience,
    );
  });
  const language = computed(() => {
    const { all, first } = languages.value;
    return all.find((one) => one === choice.value.language) ?? first;
  });
  const besideLanguage = computed(() => {
    const wanted = choice.value.beside ?? ownLanguage(own, index.languages) ?? 'en';
    return wanted in index.languages && wanted !== language.value ? wanted : undefined;
  });
  const { letters: packs, broken } = openLetters(material.load, [language, besideLanguage]);
  return {
    ...material,
    choice,
    choose: (change) => {
      // Another country has another paper, unless the reader says otherwise.
      const paper = 'country' in change ? { paper: paperIn(change.country) } : {};
      choice.value = { ...choice.peek(), ...paper, ...change };
    },
    purposes: suggestion?.purposes ?? [],
    offers,
    withheld: suggestion && 'withheld' in suggestion ? suggestion.withheld : undefined,
    named,
    addressees,
    addressee,
    near: computed(() => tooNear(named.value.people, choice.value.country, recipients)),
    languages,
    language,
    besideLanguage,
    packs,
    broken,
    petitionIn: (language) => {
      const pack = packs.value.get(language ?? '');
      const about = pack && aboutIn(pack.language);
      if (!pack || !about) return undefined;
      const { signing, organisation, organiser } = choice.value;
      const of = { about, signing, addressee: addressee.value, organisation, organiser };
      return writePetition(of, { ...pack, rules: recipients.answerable, now });
    },
    others: computed(() => [
      ...new Set(named.value.people.flatMap((person) => petitionsFor(petitions, person, now))),
    ]),
  };
}
