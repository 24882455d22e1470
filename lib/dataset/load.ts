import { type Campaign, campaignsFileSchema } from './campaign.ts';
import { type DatasetIndex, indexSchema } from './index-file.ts';
import { type Person, personSchema } from './person.ts';
import { type Petition, petitionsSchema } from './petition.ts';
import { type PrisonMail, prisonMailFileSchema } from './prison-mail.ts';
import { type UnProcedures, unProceduresSchema } from './un-procedure.ts';
import { type YearlyDate, yearlyDatesSchema } from './yearly-date.ts';

/** Reads a file of the extension's own package; nothing else can be reached under our content security policy. */
export type ReadPackaged = (path: string) => Promise<unknown>;

export async function loadIndex(read: ReadPackaged): Promise<DatasetIndex> {
  return indexSchema.parse(await read('dataset/index.json'));
}

/** The full record of a person, or undefined when the dataset has none by that id. */
export async function loadPerson(
  read: ReadPackaged,
  index: DatasetIndex,
  id: string,
): Promise<Person | undefined> {
  if (!index.people.some((person) => person.id === id)) return undefined;
  return personSchema.parse(await read(`dataset/people/${id}.json`));
}

/** Every campaign of the dataset: few enough to be read together. */
export async function loadCampaigns(read: ReadPackaged): Promise<readonly Campaign[]> {
  return campaignsFileSchema.parse(await read('dataset/campaigns.json')).campaigns;
}

/** Every petition, closed ones too: `petitionsFor` says which may be offered. */
export async function loadPetitions(read: ReadPackaged): Promise<readonly Petition[]> {
  return petitionsSchema.parse(await read('dataset/petitions.json')).petitions;
}

/** The days of the year on which others speak up too. */
export async function loadYearlyDates(read: ReadPackaged): Promise<readonly YearlyDate[]> {
  return yearlyDatesSchema.parse(await read('dataset/dates.json')).dates;
}

/** What is known of letters to prisoners, a country each. */
export async function loadPrisonMail(read: ReadPackaged): Promise<readonly PrisonMail[]> {
  return prisonMailFileSchema.parse(await read('dataset/prison-mail.json'));
}

/** Ways to bring a case before the United Nations. */
export async function loadUnProcedures(read: ReadPackaged): Promise<UnProcedures> {
  return unProceduresSchema.parse(await read('dataset/un-procedures.json'));
}
