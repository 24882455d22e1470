import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Route } from '../../lib/casebook/route.ts';
import { loadPetitions } from '../../lib/dataset/load.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import { readPackaged } from '../../lib/packaged.ts';

/** All petitions, read when the first case is opened; none until then, and none where their file is damaged. */
export function openPetitions(route: ReadonlySignal<Route>): ReadonlySignal<readonly Petition[]> {
  const petitions = signal<readonly Petition[]>([]);
  let asked = false;
  effect(() => {
    if (asked || route.value.view !== 'case') return;
    asked = true;
    loadPetitions(readPackaged).then(
      (value) => (petitions.value = value),
      // A case without its petitions is still a case: what a reader must know stands in the record.
      () => undefined,
    );
  });
  return petitions;
}
