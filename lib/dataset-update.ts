import { keepDataset, type OpenedDataset, openedDataset } from './casebook/dataset-store.ts';
import type { Kept } from './casebook/trouble.ts';
import { loadIndex, loadPerson, type ReadPackaged } from './dataset/load.ts';
import type { Person } from './dataset/person.ts';
import { openUpdate, type UpdateRefusal, updateKeysSchema } from './dataset/update-file.ts';
import { planUpdate, type UpdatePlan } from './dataset/update-plan.ts';
import { packagedVersion, readOwn, readPackaged } from './packaged.ts';

/** What came of a chosen file: what it would do, or why it is refused. Nothing has been changed yet. */
export type ChosenUpdate =
  | { readonly kind: 'plan'; readonly plan: UpdatePlan; readonly key: string }
  | { readonly kind: 'refused'; readonly refusal: UpdateRefusal }
  | { readonly kind: 'not-newer'; readonly here: string; readonly offered: string };

/** True when this build knows somebody's signature; without one it takes no dataset file at all. */
export async function takesDatasetFiles(): Promise<boolean> {
  return updateKeysSchema.parse(await readOwn('update-keys.json')).keys.length > 0;
}

/** Opens a dataset file from the disk and says what it would change. */
export async function chooseUpdate(file: Blob): Promise<ChosenUpdate> {
  const { keys } = updateKeysSchema.parse(await readOwn('update-keys.json'));
  const opened = await openUpdate(new Uint8Array(await file.arrayBuffer()), keys);
  if (!opened.ok) return { kind: 'refused', refusal: opened.refusal };
  const [here, own] = await Promise.all([everybody(readPackaged), everybody(readOwn)]);
  const known = new Map(own.people.map((person) => [person.id, person]));
  const planned = planUpdate(opened.payload, here, known);
  return planned.ok
    ? { kind: 'plan', plan: planned.plan, key: opened.key }
    : { kind: 'not-newer', here: planned.here, offered: planned.offered };
}

/** Does what a plan shows. */
export async function applyUpdate({
  plan,
  key,
}: {
  plan: UpdatePlan;
  key: string;
}): Promise<Kept<OpenedDataset>> {
  return keepDataset(plan.payload, key);
}

/** The opened dataset that is used now; null when it is the one that came with the extension. */
export async function datasetInUse(): Promise<Kept<OpenedDataset | null>> {
  return openedDataset(await packagedVersion());
}

/** All records of a dataset. */
async function everybody(read: ReadPackaged): Promise<{ version: string; people: Person[] }> {
  const index = await loadIndex(read);
  const people = await Promise.all(index.people.map(({ id }) => loadPerson(read, index, id)));
  return { version: index.version, people: people.filter((person) => person !== undefined) };
}
