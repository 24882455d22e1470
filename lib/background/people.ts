import type { DatasetIndex } from '../dataset/index-file.ts';
import { loadIndex, loadPerson } from '../dataset/load.ts';
import type { Person } from '../dataset/person.ts';
import { readPackaged } from '../packaged.ts';

let index: Promise<DatasetIndex> | undefined;

/** A person's record, or null when there is none by that id. */
export async function personById(id: string): Promise<Person | null> {
  index ??= loadIndex(readPackaged);
  return (await loadPerson(readPackaged, await index, id)) ?? null;
}
