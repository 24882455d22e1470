import { type ReadonlySignal, signal } from '@preact/signals';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { findingsOn } from '../../lib/background/page-reader.ts';
import { stateOf } from '../../lib/background/tab-state.ts';
import type { PersonSummary } from '../../lib/dataset/index-file.ts';
import { type Finding, findingSchema, readerMessage, type TabState } from '../../lib/protocol.ts';
import type { Glance } from '../../lib/tab/glance.ts';
import type { People } from './people.ts';

/** The people found on the page, with what the list shows of them. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly people: readonly PersonSummary[];
}

export interface LivePage {
  /** Undefined until it is known, null where no reader answers. */
  readonly found: ReadonlySignal<Found | null | undefined>;
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
  let newest = 0;

  async function show(findings: readonly Finding[] | undefined): Promise<void> {
    const mine = ++newest;
    const rows = findings && (await people.some(findings.map(({ person }) => person)));
    if (mine === newest) found.value = findings && rows ? { findings, people: rows } : null;
  }

  async function look(): Promise<void> {
    const id = (await tab)?.id;
    if (id === undefined || until.aborted) return;
    const [now, findings] = await Promise.all([browser.tabs.get(id).catch(() => undefined), findingsOn(id)]);
    if (!now) return;
    await Promise.all([show(findings), showState(now, findings)]);
  }

  async function showState(now: Tabs.Tab, findings: readonly Finding[] | undefined): Promise<void> {
    state.value = await stateOf(now, findings);
    const verdicts = new Map(state.value.judged?.map(({ person, verdict }) => [person, verdict]));
    const rows = await people.some([...verdicts.keys()]);
    judged.value = rows.map((row) => ({ ...row, verdict: verdicts.get(row.id) ?? 'not' }));
  }

  void first.then(async (answer) => {
    const findings = z.array(findingSchema).safeParse(answer).data;
    const here = await tab;
    await Promise.all([show(findings), here && showState(here, findings)]);
    // Frames of the page, which take longer to ask.
    await look();
  });
  void tab.then((here) => {
    silent.value = here === undefined;
    if (here?.id !== undefined) listen(here.id, look, until);
  });
  return { found, state, judged, silent, tabId: tab.then((here) => here?.id), look };
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
