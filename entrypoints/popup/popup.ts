import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { goTo } from '../../lib/background/frames.ts';
import { takeLookUp } from '../../lib/background/look-up.ts';
import { type LiveFollows, liveFollows } from '../../lib/casebook/live-follows.ts';
import { type LiveNews, liveNews } from '../../lib/casebook/live-news.ts';
import type { DatasetIndex, PersonSummary } from '../../lib/dataset/index-file.ts';
import { loadYearlyDates } from '../../lib/dataset/load.ts';
import { searchPeople } from '../../lib/dataset/search.ts';
import type { YearlyDate } from '../../lib/dataset/yearly-date.ts';
import { datasetNow } from '../../lib/dataset-now.ts';
import { readPackaged } from '../../lib/packaged.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import type { Glance } from '../../lib/tab/glance.ts';
import { askFor, everySite, giveBack, patternFor } from '../../lib/tab/site-access.ts';
import { ask } from './ask.ts';
import { type LiveDetails, liveDetails } from './details.ts';
import { type LivePage, livePage } from './page.ts';
import { People } from './people.ts';

/** More than a handful is for the casebook. */
const shownResults = 8;

export interface Popup {
  /** Undefined where the popup is opened to look somebody up, and speaks of no page. */
  readonly page: LivePage | undefined;
  readonly query: Signal<string>;
  /** Everybody; read when somebody is first searched for. */
  readonly index: ReadonlySignal<DatasetIndex | undefined>;
  /** The best fits of the query, and how many there are in all. */
  readonly found: ReadonlySignal<readonly PersonSummary[]>;
  readonly total: ReadonlySignal<number>;
  /** The days of the year on which others speak up too; none until they are read. */
  readonly dates: ReadonlySignal<readonly YearlyDate[]>;
  readonly details: LiveDetails;
  readonly reading: ReadonlySignal<'no' | 'now' | 'failed'>;
  readonly jumpFailed: ReadonlySignal<boolean>;
  /** True when the reader has just refused the browser's question. */
  readonly refused: ReadonlySignal<boolean>;
  readonly follows: LiveFollows;
  /** What changed in followed cases and was not read yet. */
  readonly news: LiveNews;
  follow(person: string): Promise<void>;
  read(): Promise<void>;
  jump(person: string): Promise<void>;
  setQuiet(quiet: boolean): Promise<void>;
  change(settings: Partial<Pick<Settings, 'marks' | 'quietEverywhere'>>): void;
  /** Asks for leave to read this site, or all; to be called in the very click. */
  allow(what: 'site' | 'all'): void;
  forbid(): void;
  /** Keeps the reader's word on whether a person is meant on this page, or takes it back. */
  judge(person: string, verdict: 'is' | 'not-here' | 'undo'): Promise<void>;
}

export function openPopup(look: Glance, now: Date, until: AbortSignal): Popup {
  const people = new People(look.index);
  const lookingUp = location.search === '?look-up';
  const page = lookingUp ? undefined : livePage(look, people, until);
  const index = signal<DatasetIndex>();
  const dates = signal<readonly YearlyDate[]>([]);
  const query = signal('');
  const reading = signal<'no' | 'now' | 'failed'>('no');
  const jumpFailed = signal(false);
  const refused = signal(false);
  const follows = liveFollows(until);
  const details = liveDetails(now, until);
  const search = computed(() => searchPeople(index.value?.people ?? []));
  const fits = computed(() => (query.value.trim() === '' ? [] : search.value.find(query.value)));
  const best = computed(() => fits.value.slice(0, shownResults));

  if (lookingUp) void takeLookUp().then((words) => (query.value = words));
  void loadYearlyDates(readPackaged).then((value) => (dates.value = value));
  effect(() => {
    if (query.value.trim() !== '') void people.all().then((all) => (index.value = all));
  });
  effect(() => details.want(best.value.map(({ id }) => id)));
  effect(() => {
    const found = page?.found.value;
    if (!found) return;
    reading.value = 'no';
    details.want(found.people.map(({ id }) => id));
  });

  return {
    page,
    query,
    index,
    found: best,
    total: computed(() => fits.value.length),
    dates,
    details,
    reading,
    jumpFailed,
    refused,
    follows,
    news: liveNews(datasetNow, until),
    async follow(person) {
      if (follows.now.value.byPerson.has(person)) await follows.unfollow(person);
      else await follows.follow(person, (await people.all()).version);
    },
    async read() {
      const tabId = await page?.tabId;
      if (tabId === undefined) return;
      reading.value = 'now';
      const answer = await ask({ kind: 'tab.read', tabId });
      // The reader announces whom it finds; on a page without a name it has nothing to say, so it is asked.
      if (answer?.started) await settled(page);
      else reading.value = 'failed';
    },
    async jump(person) {
      const tabId = await page?.tabId;
      const there = tabId !== undefined && (await goTo(tabId, { kind: 'mention.show', person }));
      // The popup lies over the page it points to.
      if (there) close();
      else jumpFailed.value = true;
    },
    async setQuiet(quiet) {
      const { host, inPrivate } = page?.state.value ?? {};
      if (host !== undefined)
        await ask({ kind: 'quiet.set', host, quiet, ...(inPrivate && { inPrivate: true }) });
      await page?.look();
    },
    change: (settings) => void changeSettings(settings),
    allow(what) {
      const host = page?.state.value?.host;
      if (host === undefined) return;
      const answered = askFor(what === 'all' ? everySite : patternFor(host));
      void answered.then((yes) => (refused.value = !yes));
    },
    forbid() {
      const { host, access } = page?.state.value ?? {};
      if (host !== undefined && access) void giveBack(host, access);
    },
    async judge(person, verdict) {
      const tabId = await page?.tabId;
      if (tabId !== undefined) await ask({ kind: 'judgement.set', tabId, person, verdict });
      await page?.look();
    },
  };
}

/** Waits for a reader that has just been started to have read a first time. */
async function settled(page: LivePage | undefined): Promise<void> {
  for (const ms of [50, 150, 300, 600, 1_200]) {
    await new Promise((resume) => setTimeout(resume, ms));
    await page?.look();
    if (page?.found.value) return;
  }
}
