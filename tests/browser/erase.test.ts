import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { askAsSurface } from './support/extension.ts';
import { keepEverywhere, keeping, rowsOf } from './support/keeping.ts';

const nothing = { databases: [], local: [], sync: [], session: [], alarms: [] };

describe.each(browserNames)('erasing everything, in %s', (name) => {
  let browser: TestBrowser;
  let casebook: Page;

  beforeAll(async () => {
    browser = await openBrowser(name);
    casebook = await browser.extensionPage('casebook.html#/case/ding-jiaxi?follow=ask');
    const focused = () => casebook.evaluate(() => document.activeElement?.textContent);
    await until(async () => (await focused()) === 'Follow', 'the question whether to follow');
    // The welcome page may have come to the front in the meantime.
    await casebook.bringToFront();
    await casebook.keyboard.press('Enter');
    await until(async () => (await rowsOf(casebook, 'follows')).length === 1, 'the follow to be kept');
    await keepEverywhere(casebook);
  });
  afterAll(() => browser?.close());

  test('databases, storage and alarms are gone, and an open window does not write back', async () => {
    const before = await keeping(casebook);
    expect(before).toMatchObject({ local: ['settings'], sync: ['follows.0'], session: ['something'] });
    expect(before.databases.toSorted()).toEqual(['another', 'vigil']);

    const erased = await askAsSurface(browser, { kind: 'erase.all', granted: false });
    expect(erased).toMatchObject({ nothingLeft: true, left: nothing });
    expect(await keeping(casebook)).toEqual(nothing);

    // The window still shows the case: pressing its star keeps nothing, and it says why.
    expect(await click(casebook, 'Stop following')).toBe(true);
    await until(
      async () => (await textOf(casebook)).includes('was erased while this window was open'),
      'why',
    );
    expect(await keeping(casebook)).toEqual(nothing);
  });

  test('a window opened afterwards begins anew', async () => {
    const fresh = await browser.extensionPage('casebook.html#/following');
    await until(async () => (await textOf(fresh)).includes('You follow no case yet.'), 'an empty list');
    expect(await rowsOf(fresh, 'follows')).toEqual([]);
  });
});

const textOf = (page: Page) => page.evaluate(() => document.body?.innerText ?? '').catch(() => '');

/** Presses the first button whose name begins with a text; false while there is none. */
const click = (page: Page, text: string) =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll('button')].find((button) =>
      (button.textContent?.trim() || button.getAttribute('aria-label') || button.title).startsWith(text),
    );
    found?.click();
    return found !== undefined;
  }, text);
