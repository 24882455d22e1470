import browser, { type Tabs } from 'webextension-polyfill';
import type { PageCommand } from '../protocol.ts';

/** What the popup needs before anything else, asked for before the rest of it has even been read. */
export interface Glance {
  /** The tab that the popup speaks of. */
  readonly tab: Promise<Tabs.Tab | undefined>;
  /** What the reader of the tab's page answers; undefined where there is none. Not parsed yet. */
  readonly found: Promise<unknown>;
  /** The file of the dataset with everybody's name and status. Not parsed yet. */
  readonly index: Promise<unknown>;
}

declare global {
  /** Left by popup-start.js for the popup. */
  var vigilGlance: Glance | undefined;
}

/** A look at the tab in front, or at the one that `popup.html?tab=7`, opened as a page of its own, names. */
export function glance(search: string): Glance {
  const tab = tabOf(search).catch(() => undefined);
  return {
    tab,
    found: tab.then(askPage).catch(() => undefined),
    index: fetch(browser.runtime.getURL('dataset/index.json')).then((file) => file.json()),
  };
}

async function tabOf(search: string): Promise<Tabs.Tab | undefined> {
  const asked = new URLSearchParams(search).get('tab');
  if (asked !== null && /^\d+$/.test(asked)) return browser.tabs.get(Number(asked));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function askPage(tab: Tabs.Tab | undefined): Promise<unknown> {
  const command: PageCommand = { kind: 'findings.tell' };
  return tab?.id === undefined ? undefined : browser.tabs.sendMessage(tab.id, command, { frameId: 0 });
}
