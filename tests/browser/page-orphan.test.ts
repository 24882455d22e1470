import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, openArticle, pause, sentence } from './support/article.ts';
import { markedTexts, openBrowser, placeOfMark, type TestBrowser, until } from './support/browser.ts';

/*
 * Chromium only: there a content script outlives its extension. Firefox ends it with the extension, and takes down its
 * style; what is in the registry stays, without one.
 */
let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser('chromium');
});
afterAll(() => browser?.close());

test('when Vigil is updated or removed under open pages, its marks go, and nothing more comes of it', async () => {
  const busy = await openArticle(browser, article());
  await busy.marked(2);
  const resting = await openArticle(browser, article(`<p>${sentence}</p><p>A second page.</p>`));
  await resting.marked(2);
  const troubles: string[] = [];
  for (const { page } of [busy, resting]) {
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => troubles.push(message.text()));
  }
  const place = await placeOfMark(resting.page, 'Xu Zhiyong');
  const inside = await browser.extensionPage('casebook.html');
  await inside
    .evaluate(() =>
      (
        globalThis as unknown as { chrome: { management: { uninstallSelf(): void } } }
      ).chrome.management.uninstallSelf(),
    )
    .catch(() => undefined);
  await until(
    async () => !browser.browser.targets().some((target) => target.url().startsWith(browser.origin)),
    'Vigil to go',
  );

  // A page that changes.
  await busy.evaluate(`document.body.append('more', document.createElement('p'))`);
  await until(async () => (await markedTexts(busy.page)).length === 0, 'the marks to go');

  // A page at which somebody looks, and does nothing.
  await until(async () => (await markedTexts(resting.page)).length === 0, 'the marks to go');
  await resting.page.bringToFront();
  await resting.page.mouse.move(2, 2);
  await resting.page.mouse.move(place?.x ?? 200, place?.y ?? 120, { steps: 3 });
  await pause(800);
  expect(await resting.evaluate('document.documentElement.lastElementChild.tagName')).toBe('BODY');
  await busy.evaluate(`document.body.append('The lawyer Ding Jiaxi, China')`);
  await pause(600);
  expect(await busy.marks()).toEqual([]);
  expect(troubles).toEqual([]);
});
