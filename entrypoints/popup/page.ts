import { type ReadonlySignal, signal } from '@preact/signals';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { findingsInFrames, together } from '../../lib/background/frames.ts';
import { findingsOnPage } from '../../lib/background/page-reader.ts';
import { stateOf } from '../../lib/background/tab-state.ts';
import type { PersonSummary } from '../../lib/dataset/index-file.ts';
import {
  type Finding,
  type PageFindings,
  pageFindings,
  readerMessage,
  type TabState,
} from '../../lib/protocol.ts';
import type { Glance } from '../../lib/tab/glance.ts';
import type { People } from './people.ts';

/** The people found on the page, with what the list shows of them. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly people: readonly PersonSummary[];
  /** True while more may be found: the page has not been read to its end. */
  readonly reading: boolean;
}

/** Sooner than this, in ms, nothing is said of waiting: it would only flash. */
const noticedAfterMs = 200;
/** A reader comes to a page of its sites when that is as good as loaded: so often, after these ms, it is looked for. */
const comesWithinMs = [100, 300, 600, 1_000];

export interface LivePage {
  /** Undefined until it is known, null where there is no reader. */
  readonly found: ReadonlySignal<Found | null | undefined>;
  /** True once an answer is so late that it must be said that it is waited for. */
  readonly late: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<TabState | undefined>;
  /** Of whom the reader said here that they are meant, or are not. */
  readonly judged: ReadonlySignal<readonly (PersonSummary & { readonly verdict: 'is' | 'not' })[]>;
  /** True when nothing can be learned of the tab. */
  readonly silent: ReadonlySignal<boolean>;
  readonly tabId: Promise<number | undefined>;
  /** Looks again; settles when what is shown is up to date. */
  look(): Promise<void>;
}

/**
 * The page in front of the reader, as its own reader and the browser tell it: nothing waits for the background to wake
 * up. Whoever is found while the popup is open is announced by the page, so nothing is asked over and over.
 */
export function livePage({ tab, found: first }: Glance, people: People, until: AbortSignal): LivePage {
  const found = signal<Found | null | undefined>();
  const state = signal<TabState>();
  const judged = signal<LivePage['judged']['value']>([]);
  const silent = signal(false);
  const late = signal(false);
  let newest = 0;
  setTimeout(() => (late.value = true), noticedAfterMs);

  async function show({ findings, reading }: PageFindings): Promise<void> {
    const mine = ++newest;
    const rows = await people.some(findings.map(({ person }) => person));
    if (mine === newest) found.value = { findings, people: rows, reading };
  }

  async function look(): Promise<void> {
    const id = (await tab)?.id;
    if (id === undefined || until.aborted) return;
    const now = await browser.tabs.get(id).catch(() => undefined);
    if (now) await Promise.all([showState(now), hear(now, id, await findingsOnPage(id))]);
  }

  /** Takes what the reader of the page says: nothing, where there is none. */
  async function hear(
    { url, status }: Tabs.Tab,
    id: number,
    page: PageFindings | undefined,
    [wait, ...waits]: readonly number[] = comesWithinMs,
  ): Promise<void> {
    if (until.aborted) return;
    if (page) {
      await show(page);
      // Frames of the page, which take longer to ask.
      const frames = await findingsInFrames(id);
      if (frames.length > 0) await show({ ...page, findings: together(page.findings, frames) });
      if (page.reading) void hearTheEnd(id);
      return;
    }
    // On a site that is read, a reader is on its way.
    const comes = state.value?.closed === undefined && state.value?.access !== 'none';
    if (comes && url !== undefined && (status === 'loading' || wait !== undefined)) {
      await new Promise((resume) => setTimeout(resume, wait ?? noticedAfterMs));
      const now = await browser.tabs.get(id).catch(() => undefined);
      if (now) await hear(now, id, await findingsOnPage(id), waits);
      return;
    }
    newest++;
    found.value = null;
  }

  let waiting = false;
  /** The page tells only of people: where it has ended without another, it is asked. */
  async function hearTheEnd(id: number): Promise<void> {
    if (waiting) return;
    waiting = true;
    const whole = await findingsOnPage(id, true);
    waiting = false;
    if (whole) await look();
  }

  async function showState(now: Tabs.Tab): Promise<void> {
    // Whether a page is read is seen by who answers.
    state.value = await stateOf(now, undefined);
    const verdicts = new Map(state.value.judged?.map(({ person, verdict }) => [person, verdict]));
    const rows = await people.some([...verdicts.keys()]);
    judged.value = rows.map((row) => ({ ...row, verdict: verdicts.get(row.id) ?? 'not' }));
  }

  void tab.then(async (here) => {
    silent.value = here === undefined;
    if (here?.id === undefined) return;
    listen(here.id, look, until);
    const known = showState(here);
    const page = pageFindings.safeParse(await first).data;
    if (!page) await known;
    await hear(here, here.id, page);
  });
  return { found, state, judged, silent, late, tabId: tab.then((here) => here?.id), look };
}

/** Calls `changed` when anything changes that the popup shows of a tab. */
function listen(tabId: number, changed: () => Promise<void>, until: AbortSignal): void {
  const told = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.tab?.id !== tabId) return;
    const { data } = readerMessage.safeParse(message);
    if (data?.kind === 'page.found') void changed();
  };
  const moved = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType): void => {
    if (id === tabId && (status !== undefined || url !== undefined)) void changed();
  };
  const other = (): void => void changed();
  const events = [browser.storage.onChanged, browser.permissions.onAdded, browser.permissions.onRemoved];
  browser.runtime.onMessage.addListener(told);
  browser.tabs.onUpdated.addListener(moved);
  for (const event of events) event.addListener(other);
  until.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(told);
    browser.tabs.onUpdated.removeListener(moved);
    for (const event of events) event.removeListener(other);
  });
}
