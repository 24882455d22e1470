import type { Page } from 'puppeteer-core';
import { type TestBrowser, until } from './browser.ts';
import { askAsSurface, tabIdOf } from './extension.ts';

/** Everything a page of the extension says. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body?.innerText ?? '').catch(() => '');

export const says = (page: Page, text: string): Promise<void> =>
  until(async () => (await textOf(page)).includes(text), `the popup to say “${text}”`);

/** The popup as a page of its own, about the tab that shows an address. */
export async function popupOf(browser: TestBrowser, url: string): Promise<Page> {
  return browser.extensionPage(`popup.html?tab=${await tabIdOf(browser, url)}`);
}

/** Presses the button with this name, as a screen reader says it, with the browser's own input. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}`);
  await button?.click();
}

/**
 * The real popup, opened as a click on the button in the toolbar does: the browser gives leave to read the page in
 * front. Chromium only.
 */
export async function clickToolbarButton(browser: TestBrowser, page: Page): Promise<Page> {
  const extensions = await browser.browser.extensions();
  const vigil = [...extensions.values()].find(({ id }) => browser.origin.includes(id));
  if (!vigil) throw new Error('the browser does not know the extension');
  const coming = browser.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await page.bringToFront();
  await page.triggerExtensionAction(vigil);
  return (await coming).asPage();
}

/** Runs a line in the background's service worker. Chromium only. */
export async function inBackground(browser: TestBrowser, line: string): Promise<unknown> {
  // The worker sleeps when it has nothing to do; any message wakes it, one that is refused too.
  await askAsSurface(browser, { kind: 'wake' }).catch(() => undefined);
  const target = await browser.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(browser.origin),
  );
  return (await target.worker())?.evaluate(line);
}
