import {
  loadCampaigns,
  loadIndex,
  loadPerson,
  loadPetitions,
  loadYearlyDates,
} from '../../lib/dataset/load.ts';
import type { Person } from '../../lib/dataset/person.ts';
import { loadLetterIndex } from '../../lib/letters/letter-index.ts';
import { words } from '../../lib/words/index.ts';
import { readPackaged } from './packaged.ts';

export { words };
export const now = new Date();
export const index = await loadIndex(readPackaged);
export const campaigns = await loadCampaigns(readPackaged);
export const petitions = await loadPetitions(readPackaged);
export const dates = await loadYearlyDates(readPackaged);
export const letterIndex = await loadLetterIndex(readPackaged);

/** A real record. Only those named in build.ts are in the gallery. */
export async function record(id: string): Promise<Person> {
  const person = await loadPerson(readPackaged, index, id);
  if (!person) throw new Error(`no record of ${id}`);
  return person;
}

export const summary = (id: string) => {
  const person = index.people.find((one) => one.id === id);
  if (!person) throw new Error(`no record of ${id}`);
  return person;
};
