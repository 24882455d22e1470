import { onChange } from '../casebook/changes.ts';
import { openedDataset } from '../casebook/dataset-store.ts';
import type { DatasetIndex } from '../dataset/index-file.ts';
import { loadIndex, loadPerson } from '../dataset/load.ts';
import type { Person } from '../dataset/person.ts';
import { readPackaged } from '../packaged.ts';

let index: Promise<DatasetIndex> | undefined;
let watching = false;

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

/** The index of the dataset in use: read anew when the reader opens another dataset, or takes it back. */
function currentIndex(): Promise<DatasetIndex> {
  if (!watching)
    onChange((what) => {
      if (what === 'dataset') index = undefined;
    }, new AbortController().signal);
  watching = true;
  index ??= loadIndex(readPackaged);
  return index;
}
