import { openedDataset } from '../casebook/dataset-store.ts';
import type { DatasetIndex } from '../dataset/index-file.ts';
import { loadIndex, loadPerson } from '../dataset/load.ts';
import type { Person } from '../dataset/person.ts';
import { readPackaged } from '../packaged.ts';

let cached: { readonly of: string; readonly index: Promise<DatasetIndex> } | undefined;

/** A person's record, or null when there is none by that id. */
export async function personById(id: string): Promise<Person | null> {
  return (await loadPerson(readPackaged, await currentIndex(), id)) ?? null;
}

/**
 * Those of some people who have no record in the dataset in use: taken out since the lexicon was compiled, perhaps at
 * their own wish, and so not to be marked any more.
 */
export async function withoutRecord(ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  // With the dataset that the lexicon was compiled from, nobody is without a record.
  const opened = await openedDataset('0');
  if (!opened.ok || !opened.value) return [];
  const known = new Set((await currentIndex()).people.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** The index of the dataset in use: read anew when the reader has opened another dataset, or taken it back. */
async function currentIndex(): Promise<DatasetIndex> {
  const opened = await openedDataset('0');
  const of = (opened.ok && opened.value?.opened) || 'packaged';
  if (cached?.of !== of) cached = { of, index: loadIndex(readPackaged) };
  return cached.index;
}
