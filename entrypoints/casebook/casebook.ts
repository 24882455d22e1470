import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type CaseFilter, caseList } from '../../lib/casebook/case-list.ts';
import { type LiveFollows, liveFollows } from '../../lib/casebook/live-follows.ts';
import { caseHash, casesHash, type Route, routeOf } from '../../lib/casebook/route.ts';
import type { Campaign } from '../../lib/dataset/campaign.ts';
import type { DatasetIndex } from '../../lib/dataset/index-file.ts';
import { loadIndex, loadPerson } from '../../lib/dataset/load.ts';
import type { Method } from '../../lib/dataset/method.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import { searchPeople } from '../../lib/dataset/search.ts';
import { readPackaged } from '../../lib/packaged.ts';
import { openCampaigns } from './campaigns.ts';
import { openMethod } from './method.ts';
import { openPetitions } from './petitions.ts';

/** A file of the package on its way: nothing yet, here, not in the dataset, or damaged. */
export type Arriving<T> =
  | { readonly state: 'coming' | 'unknown' | 'broken' }
  | { readonly state: 'here'; readonly value: T };

/** The casebook page: what it shows follows from these signals. */
export interface Casebook {
  readonly route: ReadonlySignal<Route>;
  readonly index: ReadonlySignal<Arriving<DatasetIndex>>;
  /** The record of the case that the route names. */
  readonly person: ReadonlySignal<Arriving<Person>>;
  readonly campaigns: ReadonlySignal<Arriving<readonly Campaign[]>>;
  readonly method: ReadonlySignal<Arriving<Method>>;
  readonly petitions: ReadonlySignal<readonly Petition[]>;
  /** Search and filters live as long as the page: never in the address, so never in the browser's history. */
  readonly query: Signal<string>;
  readonly filter: Signal<CaseFilter>;
  readonly list: ReadonlySignal<ReturnType<typeof caseList>>;
  readonly follows: LiveFollows;
  search(query: string): void;
  /** Takes the question whether to follow out of the address: going back must not ask it again. */
  answered(): void;
}

export function openCasebook(until: AbortSignal): Casebook {
  const route = signal(routeOf(location.hash));
  addEventListener('hashchange', () => (route.value = routeOf(location.hash)), { signal: until });

  const index = signal<Arriving<DatasetIndex>>({ state: 'coming' });
  loadIndex(readPackaged).then(
    (value) => (index.value = { state: 'here', value }),
    () => (index.value = { state: 'broken' }),
  );

  const person = signal<Arriving<Person>>({ state: 'coming' });
  const wanted = computed(() => ('person' in route.value ? route.value.person : undefined));
  effect(() => {
    const id = wanted.value;
    const known = index.value;
    person.value = { state: known.state === 'here' ? 'coming' : known.state };
    if (id === undefined || known.state !== 'here') return;
    const arrived = (now: Arriving<Person>) => {
      if (wanted.peek() === id) person.value = now;
    };
    loadPerson(readPackaged, known.value, id).then(
      (value) => arrived(value ? { state: 'here', value } : { state: 'unknown' }),
      () => arrived({ state: 'broken' }),
    );
  });

  const query = signal('');
  const filter = signal<CaseFilter>({});
  const people = computed(() => (index.value.state === 'here' ? index.value.value.people : []));
  const search = computed(() => searchPeople(people.value));
  const list = computed(() => caseList(search.value.find(query.value), filter.value));

  return {
    route,
    index,
    person,
    campaigns: openCampaigns(route),
    method: openMethod(route),
    petitions: openPetitions(route),
    query,
    filter,
    list,
    follows: liveFollows(until),
    search(text) {
      query.value = text;
      if (route.peek().view !== 'cases') location.hash = casesHash;
    },
    answered() {
      const here = route.peek();
      if (here.view !== 'case') return;
      history.replaceState(null, '', caseHash(here.person));
      route.value = routeOf(location.hash);
    },
  };
}
