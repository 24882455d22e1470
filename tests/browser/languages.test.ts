import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../lib/words/index.ts';
import { article, openArticle } from './support/article.ts';
import { browserNames, openBrowser, placeOfMark, type TestBrowser, until } from './support/browser.ts';
import { cardText } from './support/card.ts';
import { letterPage } from './support/compose.ts';
import { choose, toolbarOf } from './support/extension.ts';
import { popupOf, says } from './support/popup.ts';

const german = wordsOf(
  'de',
  JSON.parse(readFileSync(join(import.meta.dirname, '../../locales/de.json'), 'utf8')),
);
/** What the first of the languages on offer says. */
const auto = (page: Page) => page.$eval('#language option', (option) => option.textContent ?? '');
const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

describe.each(browserNames)('the language of the interface in %s', (name) => {
  let browser: TestBrowser;
  let open: Page[] = [];

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(open.map((page) => page.close().catch(() => undefined)));
    open = [];
    await choose(browser, {});
  });
  const opened = async (path: string) => {
    const page = await browser.extensionPage(path);
    open.push(page);
    return page;
  };

  test('is chosen in the settings, holds everywhere at once, and goes back to the browser’s', async () => {
    const settings = await opened('casebook.html#/settings');
    await settings.waitForSelector('#language');
    expect(await auto(settings)).toBe('Same as the browser (English)');
    const news = await openArticle(browser, article());
    open.push(news.page);
    await news.marked(2);
    const popup = await popupOf(browser, news.page.url());
    open.push(popup);
    await says(popup, 'On this page: 2 people');

    await settings.bringToFront();
    await settings.select('#language', 'de');
    await says(settings, german('settings.language.says'));
    expect(await langOf(settings)).toBe('de');
    expect(await settings.title()).toContain(german('settings.title'));
    await says(popup, german('popup.onPage', { count: 2 }));
    await until(
      async () =>
        (await toolbarOf(browser, news.page.url())).title === german('toolbar.people', { count: 2 }),
      'the toolbar to speak German',
    );

    await news.page.bringToFront();
    const place = await placeOfMark(news.page, 'Xu Zhiyong');
    await news.page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
    await until(
      async () => (await cardText(browser, news.page)).includes(german('act.letter')),
      'the card to speak German',
    );
    expect(await cardText(browser, news.page)).toContain(german('custody.imprisoned'));

    await settings.bringToFront();
    await settings.select('#language', 'auto');
    await until(async () => (await auto(settings)).startsWith('Same'), 'the settings to speak English');
    expect(await langOf(settings)).toBe('en');
    await until(
      async () => (await toolbarOf(browser, news.page.url())).title.includes('2 people'),
      'the toolbar to speak English',
    );
  });

  // Only Chromium's protocol lets a test look at a page of the extension from its first moment.
  test.runIf(name === 'chromium')('shows nothing in English first', async () => {
    await choose(browser, { language: 'de' });
    const page = await browser.browser.newPage();
    open.push(page);
    await page.evaluateOnNewDocument(() => {
      const seen = new Set<string>();
      new MutationObserver(() => seen.add(document.body?.innerText ?? '')).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      Object.assign(globalThis, { seen });
    });
    await page.goto(`${browser.origin}popup.html?look-up`);
    await says(page, german('popup.casebook'));
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen.join()).toContain(german('popup.casebook'));
    expect(seen.join()).not.toContain('Casebook');
  });

  test('may change while a letter is being written, and what was written stays', async () => {
    const letter = await opened('compose.html?person=ding-jiaxi');
    const written = letterPage(letter).written;
    await until(async () => (await written()).body.length > 200, 'the letter');
    await letter.bringToFront();
    await letter.focus('#letter-body');
    await letter.keyboard.type('A line of my own. ');
    await until(async () => (await written()).body.includes('A line of my own.'), 'the line to stand there');
    await choose(browser, { language: 'de' });
    await says(letter, german('compose.stays'));
    expect((await written()).body).toContain('A line of my own.');
    expect(await letter.evaluate(() => document.activeElement?.id)).toBe('letter-body');
  });

  test('is offered on the first page, where it is seen at once', async () => {
    const welcome = await opened('welcome.html');
    await welcome.select('#language', 'de');
    await says(welcome, german('welcome.try.how'));
    expect(await welcome.title()).toBe(german('welcome.title'));
  });
});
