import type { Campaign } from '../../lib/dataset/campaign.ts';
import type { DatasetIndex } from '../../lib/dataset/index-file.ts';
import { loadCampaigns, loadIndex, loadPerson, loadPetitions } from '../../lib/dataset/load.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import type { Recipients } from '../../lib/dataset/recipient.ts';
import { loadLetters, loadRecipients } from '../../lib/letters/load.ts';
import { readPackaged } from '../../lib/packaged.ts';
import { loadPetitionText } from '../../lib/petitions/text-file.ts';
import type { Means } from '../../lib/petitions/write.ts';

/** Whom a petition is for: `?person=ID`, `?campaign=ID` or `?country=CN`. */
export type Subject =
  | { readonly kind: 'person'; readonly person: Person; readonly campaigns: readonly Campaign[] }
  | {
      readonly kind: 'many';
      readonly all: readonly Person[];
      readonly campaign: Campaign | undefined;
      readonly country: string;
    };

export interface Material extends Means {
  readonly subject: Subject;
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
    const [index, recipients, letters, text, petitions, campaigns] = await Promise.all([
      loadIndex(readPackaged),
      loadRecipients(readPackaged),
      loadLetters(readPackaged, 'en'),
      loadPetitionText(readPackaged, 'en'),
      loadPetitions(readPackaged),
      loadCampaigns(readPackaged),
    ]);
    const subject = await subjectOf(asked, index, campaigns);
    if (!subject) return { state: 'unknown' };
    const rules = recipients.answerable;
    return { state: 'here', subject, recipients, rules, letters, text, petitions, now: new Date() };
  } catch (error) {
    return { state: 'broken', error };
  }
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
