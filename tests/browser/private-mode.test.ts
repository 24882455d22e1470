import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, until } from './support/browser.ts';
import { click, says, textOf } from './support/page-acts.ts';

/*
 * Firefox set to “always use private browsing mode” keeps no database of an extension. The casebook must still say
 * what it knows, and say plainly that it cannot keep anything.
 */
let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser('firefox', { alwaysPrivate: true });
});
afterAll(() => browser?.close());

test('the facts are there, and the page says that nothing can be kept, and why', async () => {
  const page = await browser.extensionPage('casebook.html#/case/ding-jiaxi');
  await says(page, 'Former aerospace engineer');
  await says(
    page,
    'Your browser keeps nothing here: this may be a private window, or storage is switched off.',
  );
  await page.close();
});

test('the list is there and can be searched; no star claims that a case is not followed', async () => {
  const page = await browser.extensionPage('casebook.html#/cases?q=王全璋');
  await says(page, 'Wang Quanzhang');
  const stars = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLButtonElement>('.star')].map(({ disabled }) => disabled),
  );
  expect(new Set(stars)).toEqual(new Set([true]));
  await page.close();
});

test('a backup is not made of what cannot be read, and that is said', async () => {
  const page = await browser.extensionPage('casebook.html#/settings');
  await says(page, 'Save a backup');
  await click(page, 'button', 'Save a backup');
  await until(async () => (await textOf(page)).includes('This could not be kept.'), 'the page to say so');
  await page.close();
});
