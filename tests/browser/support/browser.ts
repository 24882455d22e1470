import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { type LaunchOptions, launchVigil, type Vigil } from '../../../scripts/browsers/launch.ts';
import { openExtensionPage, welcomeCame } from '../../../scripts/browsers/pages.ts';
import { type NewsHost, openNewsHost } from './news-host.ts';

export { markedTexts, placeOfMark, until } from '../../../scripts/browsers/pages.ts';

/** Both browsers that Vigil is for; every test of a page runs in each. */
export const browserNames = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

/** A real browser with the built extension, on a web of our own pages. */
export interface TestBrowser extends Vigil {
  readonly web: NewsHost;
  /** Puts `html` at `url` and opens it in a new tab, brought to the front. */
  read(url: string, html: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Opens a page of the extension by its path, such as `casebook.html#/following`. */
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openBrowser(
  name: BrowserName,
  options: Pick<LaunchOptions, 'alwaysPrivate' | 'firefoxPrefs' | 'output'> = {},
): Promise<TestBrowser> {
  const web = await openNewsHost();
  const vigil = await launchVigil(name, { headless: true, proxyPort: web.proxyPort, ...options });
  // It comes by itself, to the front: later it would hide a page in the middle of its test.
  await welcomeCame(vigil);
  return {
    ...vigil,
    web,
    read: async (url, html, headers) => {
      web.put(url, html, headers);
      const page = await vigil.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    extensionPage: (path) => openExtensionPage(vigil, path),
    close: async () => {
      // Firefox sometimes does not end by itself after an extension page was closed; a test need not wait for it.
      const closed = vigil.browser.close().then(() => true);
      const patience = new Promise<false>((give) => setTimeout(give, 10_000, false));
      if (!(await Promise.race([closed, patience]))) vigil.browser.process()?.kill('SIGKILL');
      await web.close();
    },
  };
}
