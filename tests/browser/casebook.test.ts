import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pause } from './support/article.ts';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { choose, click, savedText, says } from './support/page-acts.ts';

/** The casebook as a reader goes through it, each thing in both browsers. */
describe.each(browserNames)('the casebook, in %s', (name) => {
  let browser: TestBrowser;
  let open: Page[] = [];

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(open.map((page) => page.close()));
    open = [];
  });

  const visit = async (path: string) => {
    const page = await browser.extensionPage(path);
    open.push(page);
    return page;
  };

  test.each([
    ['王全璋', 'Wang Quanzhang'],
    ['Wáng Quánzhāng', 'Wang Quanzhang'],
    ['Ван Цюаньчжан', 'Wang Quanzhang'],
    ['鄒幸彤', 'Chow Hang-tung'],
    ['Selcuk Kozagacli', 'Selçuk Kozağaçlı'],
    ['Maxime Znak', 'Maksim Znak'],
  ])('%s finds %s, and the search can be kept as a bookmark', async (query, person) => {
    const page = await visit(`casebook.html#/cases?q=${encodeURIComponent(query)}`);
    await says(page, `1 person found for “${query}”`);
    await says(page, person);
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('.search input')?.value)).toBe(
      query,
    );
  });

  test('what is typed and chosen stands in the address, and Back undoes one step at a time', async () => {
    const page = await visit('casebook.html');
    await says(page, '234 people');
    await page.focus('.search input');
    await page.keyboard.type('wang');
    await says(page, 'found for “wang”');
    await until(async () => (await hashOf(page)) === '#/cases?q=wang', 'the address to say what was typed');
    await choose(page, 'Country', 'CN');
    await until(async () => (await hashOf(page)).includes('country=CN'), 'the address to say the country');
    const narrowed = await rowsIn(page);
    expect(narrowed).toContain('Wang Quanzhang');

    await click(page, 'a', 'Wang Quanzhang');
    await says(page, 'What happened');
    await click(page, 'a', 'All cases');
    await until(async () => (await rowsIn(page)).join() === narrowed.join(), 'the list as it was');

    await page.evaluate(() => history.go(-3));
    await until(
      async () => (await hashOf(page)) === '#/cases?q=wang',
      'the list before the country was chosen',
    );
    await says(page, 'found for “wang”');
  });

  test('a misspelt name is not passed off as found', async () => {
    const page = await visit('casebook.html#/cases?q=Kozagachli');
    await says(page, 'Nobody here is spelt “Kozagachli”. 1 person is spelt much like it:');
    await says(page, 'Selçuk Kozağaçlı');
  });

  test('the years in custody can be read without seeing them', async () => {
    const page = await visit('casebook.html#/cases?q=Ding+Jiaxi');
    await says(page, '1 person found');
    const label = await page.evaluate(() =>
      document.querySelector('.row .chart')?.getAttribute('aria-label'),
    );
    expect(label).toContain('held since 26 December 2019, as of 24 December 2024');
    const single = await visit('casebook.html#/case/ding-jiaxi');
    await says(single, 'Time in custody');
    const table = await single.evaluate(
      () => document.querySelector<HTMLElement>('.custody-table')?.innerText ?? '',
    );
    expect(table).toMatch(/taken; for how long is not known\s+April 2013/);
    expect(table).toMatch(/held\s+26 December 2019\s+as of 24 December 2024, the newest source/);
  });

  test('a campaign is found by name, and leads to its people', async () => {
    const page = await visit('casebook.html#/campaigns');
    await says(page, '25 campaigns');
    await page.focus('.campaign-search input');
    await page.keyboard.type('709');
    await says(page, 'The 709 crackdown');
    await until(
      async () => (await hashOf(page)) === '#/campaigns?q=709',
      'the address to say what was typed',
    );
    await page.evaluate(() =>
      document.querySelector<HTMLAnchorElement>('.campaign-row a[href*="campaign="]')?.click(),
    );
    await until(async () => (await hashOf(page)).startsWith('#/cases?campaign='), 'the list of its people');
    expect((await rowsIn(page)).length).toBeGreaterThan(3);
  });

  test('a note on a followed case is kept, shown in other windows, and not lost by following again', async () => {
    const asked = await visit('casebook.html#/case/gao-zhisheng?follow=ask');
    await says(asked, 'Follow Gao Zhisheng?');
    await asked.keyboard.press('Enter');
    await says(asked, 'You have followed this case since');
    const [one, two] = [await visit('casebook.html#/following'), await visit('casebook.html#/following')];
    await says(one, 'Gao Zhisheng');
    await one.bringToFront();
    await click(one, 'button', 'Add a note');
    await until(
      () => one.evaluate(() => document.activeElement instanceof HTMLTextAreaElement),
      'the field to have the focus',
    );
    await one.keyboard.type('Write to the embassy in May — 高智晟');
    await click(one, 'button', 'Done');
    await says(one, 'Write to the embassy in May — 高智晟');
    await says(two, 'Write to the embassy in May — 高智晟');
  });

  test('the dates name those of followed cases, and what is saved a calendar can read', async () => {
    const page = await visit('casebook.html#/dates');
    await says(page, 'Gao Zhisheng has been missing since 13 August 2017');
    await says(page, 'China Human Rights Lawyers Day');
    const text = await savedText(page, () => click(page, 'button', 'The same with the days of your cases'));
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    const missing = events.find(({ uid }) => uid === 'gao-zhisheng-missing@vigil');
    expect(missing?.summary).toBe('Gao Zhisheng has been missing since 13 August 2017');
    expect(missing?.startDate.toString()).toMatch(/^\d{4}-08-13$/);
    const others = await savedText(page, () => click(page, 'button', 'Save the days as a calendar file'));
    expect(others).not.toContain('gao-zhisheng-missing');
  });

  test('the table is saved as it is filtered, in a form that spreadsheets read', async () => {
    const page = await visit('casebook.html#/cases?look=table&country=TR&status=imprisoned');
    await says(page, 'Aytaç Ünsal');
    const shown = await page.evaluate(() => document.querySelectorAll('.case-table tbody tr').length);
    const csv = await savedText(page, () => click(page, 'button', 'Save as CSV'));
    expect(csv.startsWith('\ufeffName,')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(shown + 1);
  });

  test('a setting holds in every window and after a reload', async () => {
    const [one, two] = [await visit('casebook.html#/settings'), await visit('casebook.html#/settings')];
    await says(one, 'Quiet on every site');
    await one.evaluate(() => document.querySelector<HTMLInputElement>('#badge')?.click());
    const badge = (page: Page) =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('#badge')?.checked).catch(() => undefined);
    await until(
      async () => (await badge(one)) === false && (await badge(two)) === false,
      'both windows to show it',
    );
    await choose(one, 'Size of text', '150');
    await until(
      async () => (await two.evaluate(() => getComputedStyle(document.documentElement).fontSize)) === '24px',
      'the other window to be larger',
    );
    // Firefox never tells that a page of an extension has loaded again, nor what a page said that was leaving.
    await one.evaluate(() => void setTimeout(() => location.reload(), 50));
    await pause(200);
    await until(async () => (await badge(one)) === false, 'the setting after a reload');
    await choose(two, 'Size of text', '100');
  });

  test('erasing asks once, and then shows that nothing is left', async () => {
    const page = await visit('casebook.html#/settings');
    await says(page, 'Erase everything');
    await page.bringToFront();
    await click(page, 'button', 'Erase everything');
    await says(page, 'nothing brings it back');
    await until(
      async () => (await page.evaluate(() => document.activeElement?.textContent)) === 'Keep it',
      'the way out to have the focus',
    );
    await click(page, 'button', 'Erase it now');
    await says(page, 'Everything is gone. Vigil looked again and found nothing:');
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('.erase-proof dd')].map((place) => place.textContent),
    );
    expect(new Set(left)).toEqual(new Set(['nothing']));
    const anew = await visit('casebook.html#/following');
    await says(anew, 'You follow no case yet.');
  });
});

const hashOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

const rowsIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.row h2 [translate="no"]:first-child')].map(
      (row) => row.textContent ?? '',
    ),
  );
