import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import { pseudoTable } from '../support/pseudo-locale.ts';
import { article, openArticle } from './support/article.ts';
import { openBrowser, placeOfMark, type TestBrowser, until } from './support/browser.ts';
import { cardBox, cardText } from './support/card.ts';
import { choose } from './support/extension.ts';
import { popupOf } from './support/popup.ts';

/*
 * Every surface in a language that is four tenths longer than English, in a window 320 px wide. The table stands in the
 * place of the German one, in a copy of the extension.
 */

const views = [
  'welcome.html',
  'casebook.html',
  'casebook.html#/cases?look=table&country=CN%2FHK',
  'casebook.html#/campaigns',
  'casebook.html#/campaign/709-crackdown',
  'casebook.html#/case/ding-jiaxi',
  'casebook.html#/case/ding-jiaxi/report',
  'casebook.html#/following',
  'casebook.html#/letters',
  'casebook.html#/dates',
  'casebook.html#/seen',
  'casebook.html#/settings',
  'casebook.html#/words',
  'compose.html?person=ding-jiaxi',
  'petition.html?person=ding-jiaxi',
  'message.html?person=ding-jiaxi',
];
const narrow = { width: 320, height: 640 };

let folder: string;
let browser: TestBrowser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-pseudo-'));
  const output = join(folder, 'chrome-mv3');
  cpSync(join(import.meta.dirname, '../../.output/chrome-mv3'), output, { recursive: true });
  writeFileSync(join(output, 'words/de.json'), JSON.stringify(pseudoTable(english)));
  browser = await openBrowser('chromium', { output });
  await choose(browser, { language: 'de' });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const settled = { main: () => document.body.innerText.trim() };

test.each(views)('%s says everything from the table, and fits', async (view) => {
  const page = await browser.extensionPage(view);
  await page.setViewport(narrow);
  await until(async () => /[éñšţ]{2}/.test(await page.evaluate(settled.main)), `${view} to be filled`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  const buttons = await page.$$eval('button, .button, summary, label', (all) =>
    all
      .map((one) => (one as HTMLElement).innerText.trim())
      .filter((text) => /\p{L}{4}/u.test(text) && !/[áçðéğíļñöŕšţüý]/.test(text)),
  );
  // What is chosen from is data: offices, countries, lines of a message.
  const ours = new Set(Object.values(english));
  expect(buttons.filter((text) => ours.has(text))).toEqual([]);
  await page.close();
});

test('the popup and the card fit', async () => {
  const news = await openArticle(browser, article());
  await news.marked(2);
  const popup = await popupOf(browser, news.page.url());
  await popup.setViewport(narrow);
  await until(async () => /[éñšţ]{2}/.test(await popup.evaluate(settled.main)), 'the popup to be filled');
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  await popup.close();

  await news.page.bringToFront();
  await news.page.setViewport(narrow);
  const place = await placeOfMark(news.page, 'Xu Zhiyong');
  await news.page.mouse.move(2, 2);
  await news.page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
  await until(async () => /[éñšţ]{2}/.test(await cardText(browser, news.page)), 'the card to be filled');
  const { left, right } = await cardBox(browser, news.page);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(narrow.width);
});
