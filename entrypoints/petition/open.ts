import type { Campaign } from '../../lib/dataset/campaign.ts';
import type { DatasetIndex } from '../../lib/dataset/index-file.ts';
import { loadCampaigns, loadIndex, loadPerson, loadPetitions } from '../../lib/dataset/load.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import type { Recipients } from '../../lib/dataset/recipient.ts';
import { type LetterLanguage, letterLanguages } from '../../lib/letters/languages/index.ts';
import { type LetterIndex, loadLetterIndex } from '../../lib/letters/letter-index.ts';
import { loadLetters, loadRecipients } from '../../lib/letters/load.ts';
import { readPackaged } from '../../lib/packaged.ts';
import { loadPetitionText } from '../../lib/petitions/text-file.ts';
import type { InLanguage } from '../../lib/petitions/write.ts';

/** Whom a petition is for: `?person=ID`, `?campaign=ID` or `?country=CN`. */
export type Subject =
  | { readonly kind: 'person'; readonly person: Person; readonly campaigns: readonly Campaign[] }
  | {
      readonly kind: 'many';
      readonly all: readonly Person[];
      readonly campaign: Campaign | undefined;
      readonly country: string;
    };

/** The words of petitions in a language, under its name. */
export interface Pack extends InLanguage {
  readonly language: string;
}

export interface Material {
  readonly subject: Subject;
  /** What can be written at all, and in which languages. */
  readonly index: LetterIndex;
  /** The words of one language; read when the language is first wanted. */
  readonly load: (language: string) => Promise<Pack> | Pack;
  readonly now: Date;
  readonly recipients: Recipients;
  /** What organisers ask for themselves. */
  readonly petitions: readonly Petition[];
}

export type Opened =
  | ({ readonly state: 'here' } & Material)
  | { readonly state: 'unknown' }
  | { readonly state: 'broken'; readonly error: unknown };

/** Everything a petition needs, from the package alone. */
export async function openPetition(asked: URLSearchParams): Promise<Opened> {
  try {
    const [people, recipients, index, petitions, campaigns] = await Promise.all([
      loadIndex(readPackaged),
      loadRecipients(readPackaged),
      loadLetterIndex(readPackaged),
      loadPetitions(readPackaged),
      loadCampaigns(readPackaged),
    ]);
    const subject = await subjectOf(asked, people, campaigns);
    if (!subject) return { state: 'unknown' };
    return { state: 'here', subject, recipients, index, petitions, load: packIn, now: new Date() };
  } catch (error) {
    return { state: 'broken', error };
  }
}

async function packIn(language: string): Promise<Pack> {
  const known = letterLanguages.find((one): one is LetterLanguage => one === language);
  if (!known) throw new Error(`no petitions in ${language}`);
  const [letters, text] = await Promise.all([
    loadLetters(readPackaged, known),
    loadPetitionText(readPackaged, known),
  ]);
  return { language, letters, text };
}

async function subjectOf(
  asked: URLSearchParams,
  index: DatasetIndex,
  campaigns: readonly Campaign[],
): Promise<Subject | undefined> {
  const id = asked.get('person');
  if (id !== null) {
    const person = await loadPerson(readPackaged, index, id);
    const their = campaigns.filter(({ people }) => people.some((member) => member.id === id));
    return person && { kind: 'person', person, campaigns: their };
  }
  const campaign = campaigns.find((one) => one.id === asked.get('campaign'));
  const country = campaign?.country ?? asked.get('country');
  const ids = campaign
    ? campaign.people.map((member) => member.id)
    : index.people.filter((person) => person.country === country).map((person) => person.id);
  const found = await Promise.all(ids.map((one) => loadPerson(readPackaged, index, one)));
  const all = found.filter((person): person is Person => person !== undefined);
  return all.length > 0 && country ? { kind: 'many', all, campaign, country } : undefined;
}
