import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, openArticle, pause, sentence } from './support/article.ts';
import { browserNames, openBrowser, placeOfMark, type TestBrowser, until } from './support/browser.ts';
import { cardText } from './support/card.ts';
import { openAddresses, toolbarOf } from './support/extension.ts';
import { rowsOf } from './support/keeping.ts';
import { openInside } from './support/open-inside.ts';

const forged = readFileSync(join(import.meta.dirname, '../hostile/forged.html'), 'utf8');

describe.each(browserNames)('a page that pretends to be Vigil, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  test('erases nothing, opens nothing, judges nobody and makes nothing quiet; its names are marked, and the card is right', async () => {
    const inside = await openInside(browser);
    await inside.evaluate(() => vigil.follow('ding-jiaxi', '1'));
    const html = forged.replaceAll('NAMES', `<h2>${sentence}</h2>`).replaceAll('EXTENSION', browser.origin);
    const opened = await openArticle(browser, html, 'https://www.bbc.com/news/forged');
    await opened.marked(2);
    const before = await openAddresses(browser);
    await pause(1_500);

    expect((await openAddresses(browser)).sort()).toEqual(before.sort());
    expect(await rowsOf(inside, 'follows')).toMatchObject([{ person: 'ding-jiaxi' }]);
    expect(await rowsOf(inside, 'judgements')).toEqual([]);
    const { badge, state } = await toolbarOf(browser, opened.page.url());
    expect([badge, state.quiet, state.findings?.length]).toEqual(['2', false, 2]);
    expect(await opened.marks()).toHaveLength(2);

    await opened.page.bringToFront();
    const place = await placeOfMark(opened.page, 'Xu Zhiyong');
    await opened.page.mouse.move(2, 2);
    await opened.page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
    await until(async () => (await cardText(browser, opened.page)).includes('Xu Zhiyong'), 'the card');
    expect(await opened.evaluate('look()')).toEqual([]);
    await opened.page.close();
    await inside.close();
  });

  test('that hides the browser’s interface behind its forms is left alone, without an error', async () => {
    const forms = ['chrome', 'browser']
      .map((name) => `<form name="${name}"><input name="runtime"></form>`)
      .join('');
    const page = await browser.read('https://www.bbc.com/news/hidden', '<!doctype html><title>n</title>');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    browser.web.put('https://www.bbc.com/news/hidden', article(`${forms}<p>${sentence}</p>`));
    await page.reload();
    await pause(2_500);
    expect(errors).toEqual([]);
    await page.close();
  });
});
