import { type DatasetIndex, indexSchema } from './index-file.ts';
import { type Person, personSchema } from './person.ts';

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
