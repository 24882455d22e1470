import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { goTo } from '../../lib/background/frames.ts';
import { takeLookUp } from '../../lib/background/look-up.ts';
import { type LiveFollows, liveFollows } from '../../lib/casebook/live-follows.ts';
import type { DatasetIndex } from '../../lib/dataset/index-file.ts';
import { loadIndex, loadYearlyDates } from '../../lib/dataset/load.ts';
import { searchPeople } from '../../lib/dataset/search.ts';
import type { YearlyDate } from '../../lib/dataset/yearly-date.ts';
import { readPackaged } from '../../lib/packaged.ts';
import type { TabState } from '../../lib/protocol.ts';
import { ask } from './ask.ts';

/** A page goes on being read while the popup is open, and nothing announces what is found: so it is asked again. */
const askAgainAfterMs = 800;

export interface Popup {
  readonly index: ReadonlySignal<DatasetIndex | undefined>;
  /** What is known of the tab; undefined until it is, null when the background does not answer. */
  readonly tab: ReadonlySignal<TabState | null | undefined>;
  /** The days of the year on which others speak up too; none until they are read. */
  readonly dates: ReadonlySignal<readonly YearlyDate[]>;
  readonly query: Signal<string>;
  readonly found: ReadonlySignal<ReturnType<ReturnType<typeof searchPeople>['find']>>;
  readonly reading: ReadonlySignal<'no' | 'now' | 'failed'>;
  readonly jumpFailed: ReadonlySignal<boolean>;
  readonly follows: LiveFollows;
  read(): Promise<void>;
  jump(person: string): Promise<void>;
  setQuiet(quiet: boolean): Promise<void>;
}

export function openPopup(until: AbortSignal): Popup {
  const index = signal<DatasetIndex>();
  const tab = signal<TabState | null>();
  const dates = signal<readonly YearlyDate[]>([]);
  const query = signal('');
  const reading = signal<'no' | 'now' | 'failed'>('no');
  const jumpFailed = signal(false);
  let tabId = tabAskedFor();

  void loadIndex(readPackaged).then((value) => (index.value = value));
  void loadYearlyDates(readPackaged).then((value) => (dates.value = value));

  async function look(): Promise<void> {
    tabId ??= (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    const answer = tabId === undefined ? undefined : await ask({ kind: 'tab.findings', tabId });
    tab.value = answer ?? null;
    if (answer?.findings) reading.value = 'no';
  }
  async function keepLooking(): Promise<void> {
    while (!until.aborted) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, askAgainAfterMs));
    }
  }
  if (location.search === '?look-up') void takeLookUp().then((words) => (query.value = words));
  else void keepLooking();

  const search = computed(() => searchPeople(index.value?.people ?? []));
  return {
    index,
    tab,
    dates,
    query,
    found: computed(() => search.value.find(query.value)),
    reading,
    jumpFailed,
    follows: liveFollows(until),
    async read() {
      if (tabId === undefined) return;
      reading.value = 'now';
      const answer = await ask({ kind: 'tab.read', tabId });
      if (answer?.started) await look();
      else reading.value = 'failed';
    },
    async jump(person) {
      const there = tabId !== undefined && (await goTo(tabId, { kind: 'mention.show', person }));
      // The popup lies over the page it points to.
      if (there) close();
      else jumpFailed.value = true;
    },
    async setQuiet(quiet) {
      const host = tab.value?.host;
      if (host === undefined) return;
      await ask({ kind: 'quiet.set', host, quiet });
      await look();
    },
  };
}

/** `popup.html?tab=7`, opened as a page of its own, speaks of that tab; the popup itself, of the one in front. */
function tabAskedFor(): number | undefined {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;
}
