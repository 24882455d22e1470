import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FollowsNow } from '../../lib/casebook/live-follows.ts';
import type { Route } from '../../lib/casebook/route.ts';
import type { DatasetIndex } from '../../lib/dataset/index-file.ts';
import { loadPerson } from '../../lib/dataset/load.ts';
import type { Person } from '../../lib/dataset/person.ts';
import { readPackaged } from '../../lib/packaged.ts';
import type { Arriving } from './casebook.ts';

/** The whole records of the followed cases, read while the page of dates is open. */
export function openFollowed(
  route: ReadonlySignal<Route>,
  index: ReadonlySignal<Arriving<DatasetIndex>>,
  follows: ReadonlySignal<FollowsNow>,
): ReadonlySignal<readonly Person[]> {
  const people = signal<readonly Person[]>([]);
  let asked = 0;
  effect(() => {
    const known = index.value;
    const ids = [...follows.value.byPerson.keys()];
    if (route.value.view !== 'dates' || known.state !== 'here') return;
    const mine = ++asked;
    // A record that cannot be read takes its own days away, and nobody else's.
    const read = ids.map((id) => loadPerson(readPackaged, known.value, id).catch(() => undefined));
    void Promise.all(read).then((found) => {
      if (mine === asked) people.value = found.filter((person) => person !== undefined);
    });
  });
  return people;
}
