import browser, { type Tabs } from 'webextension-polyfill';
import type { PageCommand } from '../protocol.ts';
import { languageFor, tablePath } from '../words/languages.ts';

/** What the popup needs before anything else, asked for before the rest of it has even been read. */
export interface Glance {
  /** The tab that the popup speaks of. */
  readonly tab: Promise<Tabs.Tab | undefined>;
  /** What the reader of the tab's page answers (`PageFindings`); undefined where there is none. Not parsed yet. */
  readonly found: Promise<unknown>;
  /** The file of the dataset with everybody's name and status. Not parsed yet. */
  readonly index: Promise<unknown>;
  /** The words of the language that the reader chose; undefined for English, or where they cannot be read. Not parsed yet. */
  readonly table: Promise<unknown>;
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
    index: packaged('dataset/index.json'),
    table: tableOf().catch(() => undefined),
  };
}

const packaged = async (path: string): Promise<unknown> => (await fetch(browser.runtime.getURL(path))).json();

/** The setting is looked at as it lies in the storage: what parses the rest of them is not here yet. */
async function tableOf(): Promise<unknown> {
  const { settings } = await browser.storage.local.get('settings');
  const chosen = (settings as { readonly language?: unknown } | undefined)?.language;
  const language = languageFor(chosen, [browser.i18n.getUILanguage(), ...navigator.languages]);
  return language === 'en' ? undefined : packaged(tablePath(language));
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
