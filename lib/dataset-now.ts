import type { DatasetNow } from './casebook/case-news.ts';
import { loadIndex, loadPerson } from './dataset/load.ts';
import { readPackaged } from './packaged.ts';

/** The dataset in use, as it is at this moment. */
export async function datasetNow(): Promise<DatasetNow> {
  const index = await loadIndex(readPackaged);
  return { version: index.version, person: (id) => loadPerson(readPackaged, index, id) };
}
