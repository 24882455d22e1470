import * as z from 'zod/mini';
import { filesOf, type UpdatePayload } from '../dataset/update-payload.ts';
import { compareVersions, versionSchema } from '../dataset/version.ts';
import { change, putAll } from './act.ts';
import { readDatabase } from './database.ts';
import { moment } from './rows.ts';
import type { Kept } from './trouble.ts';

/** Which dataset file was opened here, and when. */
const openedSchema = z.strictObject({
  name: z.literal('dataset'),
  version: versionSchema,
  opened: moment,
  /** The public key it was signed with. */
  key: z.string(),
});
export type OpenedDataset = z.infer<typeof openedSchema>;

/** Puts an opened dataset in the place of an earlier one, in one transaction: readers see the one or the other. */
export async function keepDataset(
  payload: UpdatePayload,
  key: string,
  now = new Date(),
): Promise<Kept<OpenedDataset>> {
  const row = openedSchema.parse({
    name: 'dataset',
    version: payload.version,
    opened: now.toISOString(),
    key,
  });
  const files = [...filesOf(payload)].map(([path, value]) => ({ path, value }));
  return change('dataset', ['datasetFiles', 'state'], async (act) => {
    await act.objectStore('datasetFiles').clear();
    await putAll(act, 'datasetFiles', files);
    await act.objectStore('state').put(row);
    return row;
  });
}

/** Takes an opened dataset back: the one that came with the extension is used again. */
export function takeBackDataset(): Promise<Kept<null>> {
  return change('dataset', ['datasetFiles', 'state'], async (act) => {
    await act.objectStore('datasetFiles').clear();
    await act.objectStore('state').delete('dataset');
    return null;
  });
}

/** Which opened dataset is used; null when it is the packaged one, also where an opened one has become the older. */
export function openedDataset(packagedVersion: string): Promise<Kept<OpenedDataset | null>> {
  return readDatabase(null, async (database) =>
    usable(await database.get('state', 'dataset'), packagedVersion),
  );
}

/** A file of the opened dataset; undefined where none is used, or it has no such file. */
export function openedFile(path: string, packagedVersion: string): Promise<Kept<unknown>> {
  return readDatabase<unknown>(undefined, async (database) => {
    const act = database.transaction(['state', 'datasetFiles']);
    if (!usable(await act.objectStore('state').get('dataset'), packagedVersion)) return undefined;
    const row: unknown = await act.objectStore('datasetFiles').get(path);
    return (row as { readonly value?: unknown } | undefined)?.value;
  });
}

function usable(row: unknown, packagedVersion: string): OpenedDataset | null {
  const parsed = openedSchema.safeParse(row);
  return parsed.success && compareVersions(parsed.data.version, packagedVersion) > 0 ? parsed.data : null;
}
