import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { caseList } from '../../lib/casebook/case-list.ts';
import type { CaseQuery } from '../../lib/casebook/case-query.ts';
import { onChange } from '../../lib/casebook/changes.ts';
import { type LiveFollows, liveFollows } from '../../lib/casebook/live-follows.ts';
import { type LiveNews, liveNews } from '../../lib/casebook/live-news.ts';
import type { Route } from '../../lib/casebook/route.ts';
import { keepSynced } from '../../lib/casebook/sync/keep-synced.ts';
import type { Campaign } from '../../lib/dataset/campaign.ts';
import type { DatasetIndex } from '../../lib/dataset/index-file.ts';
import { loadIndex, loadPerson } from '../../lib/dataset/load.ts';
import type { Method } from '../../lib/dataset/method.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import { searchPeople } from '../../lib/dataset/search.ts';
import type { YearlyDate } from '../../lib/dataset/yearly-date.ts';
import { datasetNow } from '../../lib/dataset-now.ts';
import type { LetterIndex } from '../../lib/letters/letter-index.ts';
import { readPackaged } from '../../lib/packaged.ts';
import { watchNews } from '../../lib/watch-news.ts';
import type { Words } from '../../lib/words/index.ts';
import { type Address, openAddress } from './address.ts';
import { openCampaigns } from './campaigns.ts';
import { openDates } from './dates.ts';
import { openFollowed } from './followed.ts';
import { openLetterIndex } from './letter-index.ts';
import { openMethod } from './method.ts';
import { openPetitions } from './petitions.ts';
import { type LiveSettings, openSettings } from './settings.ts';

/** A file of the package on its way: nothing yet, here, not in the dataset, or damaged. */
export type Arriving<T> =
  | { readonly state: 'coming' | 'unknown' | 'broken' }
  | { readonly state: 'here'; readonly value: T };

/** What the list of cases shows. */
export interface ShownCases extends ReturnType<typeof caseList> {
  /** True when nobody is spelt as asked, and these are the nearest. */
  readonly close: boolean;
}

/** The casebook page: what it shows follows from these signals. */
export interface Casebook extends Address {
  readonly index: ReadonlySignal<Arriving<DatasetIndex>>;
  /** The record of the case that the route names. */
  readonly person: ReadonlySignal<Arriving<Person>>;
  readonly campaigns: ReadonlySignal<Arriving<readonly Campaign[]>>;
  readonly dates: ReadonlySignal<Arriving<readonly YearlyDate[]>>;
  /** The records of the followed cases, for the page of dates. */
  readonly followed: ReadonlySignal<readonly Person[]>;
  readonly settings: LiveSettings;
  readonly method: ReadonlySignal<Arriving<Method>>;
  readonly petitions: ReadonlySignal<readonly Petition[]>;
  /** Undefined until it is read: then nothing is withheld, and the letter page says the same. */
  readonly letters: ReadonlySignal<LetterIndex | undefined>;
  readonly list: ReadonlySignal<ShownCases>;
  readonly follows: LiveFollows;
  /** What changed in followed cases and was not read yet. */
  readonly news: LiveNews;
}

/** Opens the casebook; its list is in the order of the language that is spoken. */
export function openCasebook(spoken: ReadonlySignal<Words>, until: AbortSignal): Casebook {
  keepSynced(until);
  watchNews(until);
  const address = openAddress(until);
  const { route, asked } = address;

  const index = signal<Arriving<DatasetIndex>>({ state: 'coming' });
  const readIndex = () =>
    loadIndex(readPackaged).then(
      (value) => (index.value = { state: 'here', value }),
      () => (index.value = { state: 'broken' }),
    );
  void readIndex();
  // Another dataset was opened, or taken back: everything that is shown follows from the index.
  onChange((what) => {
    if (what === 'dataset') void readIndex();
  }, until);
  const campaigns = openCampaigns(route);
  const follows = liveFollows(until);

  return {
    ...address,
    index,
    person: openPerson(route, index),
    campaigns,
    dates: openDates(route),
    followed: openFollowed(route, index, follows.now),
    settings: openSettings(until),
    method: openMethod(route),
    petitions: openPetitions(route),
    letters: openLetterIndex(),
    list: openList(asked, index, campaigns, spoken),
    follows,
    news: liveNews(datasetNow, until),
  };
}

/** The record of the case that the address names, read anew whenever it names another. */
function openPerson(
  route: ReadonlySignal<Route>,
  index: ReadonlySignal<Arriving<DatasetIndex>>,
): ReadonlySignal<Arriving<Person>> {
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
  return person;
}

/** Some milliseconds of work. */
const preparedAtOnce = 200;

/** The people that the address asks for, counted. */
function openList(
  asked: ReadonlySignal<CaseQuery>,
  index: ReadonlySignal<Arriving<DatasetIndex>>,
  campaigns: ReadonlySignal<Arriving<readonly Campaign[]>>,
  spoken: ReadonlySignal<Words>,
): ReadonlySignal<ShownCases> {
  const search = computed(() => {
    const known = index.value;
    return known.state === 'here' ? searchPeople(known.value.people, known.value.han) : searchPeople([]);
  });
  // Names are made ready for the first search while the page has nothing else to do.
  effect(() => {
    const people = search.value;
    const step = () => {
      if (people === search.peek() && people.prepare(preparedAtOnce)) requestIdleCallback(step);
    };
    requestIdleCallback(step);
  });
  const campaignPeople = computed(() => {
    const { campaign } = asked.value;
    const all = campaigns.value;
    if (campaign === undefined || all.state !== 'here') return undefined;
    return new Set(all.value.find(({ id }) => id === campaign)?.people.map(({ id }) => id));
  });
  // A filter that changes nothing about the text does not search again.
  const text = computed(() => asked.value.text);
  const found = computed(() => search.value.look(text.value));
  return computed(() => ({
    ...caseList(found.value.people, asked.value, {
      now: new Date(),
      locale: spoken.value.locale,
      campaignPeople: campaignPeople.value,
    }),
    close: found.value.close,
  }));
}
