import type { Page } from 'puppeteer-core';
import type { PageCommand, TabState } from '../../../lib/protocol.ts';
import type { SettingsPatch } from '../../../lib/settings/settings.ts';
import type { TestBrowser } from './browser.ts';

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: (...args: string[]) => unknown;
      args: string[];
    }): Promise<{ readonly result?: unknown }[]>;
  };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

declare global {
  /** In a page of the extension: the browser's own interface, by either name. */
  var extensionApi: ExtensionApi;
}

/** The tab that shows an address; -1 where none does. */
export async function tabIdOf(browser: TestBrowser, url: string): Promise<number> {
  const page = await insidePage(browser);
  return page.evaluate(
    async (url) => (await extensionApi.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    url,
  );
}

/** What the toolbar knows of the tab at an address: the badge, its title, and what the popup would be told. */
export async function toolbarOf(
  browser: TestBrowser,
  url: string,
): Promise<{ badge: string; title: string; state: TabState }> {
  const tabId = await tabIdOf(browser, url);
  const page = await insidePage(browser);
  return page.evaluate(
    async (tabId) => ({
      badge: await extensionApi.action.getBadgeText({ tabId }),
      title: await extensionApi.action.getTitle({ tabId }),
      state: (await extensionApi.runtime.sendMessage({ kind: 'tab.findings', tabId })) as TabState,
    }),
    tabId,
  );
}

/** Sends a command to the reader in a page, as the background does for a keyboard shortcut. */
export async function tellReader(browser: TestBrowser, page: Page, command: PageCommand): Promise<void> {
  const tabId = await tabIdOf(browser, page.url());
  const inside = await insidePage(browser);
  await inside.evaluate(
    async (tabId, command) => {
      await extensionApi.tabs.sendMessage(tabId, command);
    },
    tabId,
    command,
  );
}

/** True when Vigil's scripts in a page have left there what is called so: see lib/page/shared-world.ts. */
export async function hasLeft(browser: TestBrowser, page: Page, name: string): Promise<boolean> {
  const tabId = await tabIdOf(browser, page.url());
  const inside = await insidePage(browser);
  return inside.evaluate(
    async (tabId, name) => {
      const func = (name: string) => (globalThis as unknown as Record<string, unknown>)[name] !== undefined;
      const [left] = await extensionApi.scripting.executeScript({ target: { tabId }, func, args: [name] });
      return left?.result === true;
    },
    tabId,
    name,
  );
}

/** Chooses settings; those left out are as they are at first. */
export async function choose(browser: TestBrowser, settings: SettingsPatch): Promise<void> {
  const inside = await insidePage(browser);
  await inside.evaluate((settings) => extensionApi.storage.local.set({ settings }), settings);
}

/** Sends a message as one of Vigil's own pages does. */
export async function askAsSurface(browser: TestBrowser, message: object): Promise<unknown> {
  const inside = await insidePage(browser);
  return inside.evaluate((message) => extensionApi.runtime.sendMessage(message), message);
}

/** The addresses of all tabs. */
export async function openAddresses(browser: TestBrowser): Promise<string[]> {
  const page = await insidePage(browser);
  return page.evaluate(async () => (await extensionApi.tabs.query({})).map(({ url }) => url ?? ''));
}

const pages = new WeakMap<TestBrowser, Promise<Page>>();

/** A page of the extension, opened once for each browser: from there things are done with the extension's rights. */
async function insidePage(browser: TestBrowser): Promise<Page> {
  let opened = pages.get(browser);
  if (!opened) {
    opened = browser.extensionPage('casebook.html');
    pages.set(browser, opened);
    const page = await opened;
    await page.evaluate(() => {
      const world = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      globalThis.extensionApi = world.browser ?? world.chrome;
    });
  }
  return opened;
}
