import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, markedTexts, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { tabIdOf, toolbarOf } from './support/extension.ts';

/** A page in five scripts, as a reader may meet it under the name of a real outlet. */
const article = `<!doctype html><html lang="en"><head><title>News</title><link rel="icon" href="data:,"></head><body>
  <h1>Lawyers in prison</h1>
  <p>The lawyer Ding Jiaxi was taken in December 2019.</p>
  <p lang="zh-Hans">人权律师江天勇出狱后仍被监控。</p>
  <p>Barrister Chow Hang-tung stood trial in Hong Kong.</p>
  <p>Nasrin Sotoudeh, the Iranian lawyer, is on leave from Evin prison.</p>
  <p lang="ru">Адвоката Максима Знака освободили в декабре 2025 года.</p></body></html>`;
const names = ['Chow Hang-tung', 'Ding Jiaxi', 'Nasrin Sotoudeh', 'Максима Знака', '江天勇'];
const address = 'https://www.bbc.com/news/world-1';

describe.each(browserNames)('from a news page to a letter, in %s', (name) => {
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

  const read = async () => {
    const page = await browser.read(address, article);
    open.push(page);
    await until(async () => (await markedTexts(page)).length === names.length, 'five names to be marked');
    return page;
  };
  const visit = async (path: string) => {
    const page = await browser.extensionPage(path);
    open.push(page);
    return page;
  };
  const says = (page: Page, text: string) =>
    until(async () => (await textOf(page)).includes(text), `the page to say “${text}”`);

  test('five people in five scripts are marked, counted and listed in the popup', async () => {
    const page = await read();
    expect((await markedTexts(page)).sort()).toEqual(names);
    expect((await toolbarOf(browser, address)).badge).toBe('5');

    const popup = await visit(`popup.html?tab=${await tabIdOf(browser, address)}`);
    await says(popup, 'On this page: 5 people');
    const text = await textOf(popup);
    for (const person of ['Ding Jiaxi', 'Jiang Tianyong', 'Chow Hang-tung', 'Nasrin Sotoudeh', 'Maksim Znak'])
      expect(text).toContain(person);
  });

  test('a letter is filled in for the case, can be edited, and the mail link carries what was written', async () => {
    const letter = await visit('compose.html?person=ding-jiaxi');
    await says(letter, 'Send it yourself');
    // The words of the letter's language come after the page's own.
    await until(async () => (await writtenIn(letter, '#letter-body')) !== '', 'the letter to be written');
    const written = await writtenIn(letter, '#letter-body');
    expect(written).toContain('Mr Ding Jiaxi (丁家喜)');
    expect(written).toContain('12 years in prison');
    expect(written).toContain('24 December 2024');
    expect(written).not.toMatch(/undefined|null|\{|\}|\[|\]/);
    expect(await writtenIn(letter, '#letter-subject')).toContain('Ding Jiaxi');

    // A recipient with an address for mail; those without say so and offer paper.
    await until(async () => {
      await letter.evaluate(() => {
        const mailed = [...document.querySelectorAll<HTMLLabelElement>('label')].find((label) =>
          label.textContent?.includes('e-mail,'),
        );
        mailed?.click();
      });
      return letter.evaluate(() => document.querySelector('a[href^="mailto:"]') !== null);
    }, 'a recipient who takes e-mail');
    await letter.focus('#letter-body');
    await letter.keyboard.type('Grüße & 丁家喜? ');
    const body = await writtenIn(letter, '#letter-body');
    expect(body).toContain('Grüße & 丁家喜? ');
    await until(
      async () => (await mailBody(letter)) === body.replaceAll('\n', '\r\n'),
      'the mail link to follow',
    );
  });

  test('a card leads to one question, and yes keeps the case on this computer', async () => {
    const asked = await visit('casebook.html#/case/ding-jiaxi?follow=ask');
    await says(asked, 'Follow Ding Jiaxi?');
    expect(await asked.evaluate(() => document.activeElement?.textContent)).toBe('Follow');
    await asked.keyboard.press('Enter');
    await says(asked, 'You have followed this case since');

    const casebook = await visit('casebook.html#/following');
    await says(casebook, 'Ding Jiaxi');
    expect(await keptFollows(casebook)).toEqual(['ding-jiaxi']);

    // Another window hears of it without being asked.
    await asked.evaluate(() => {
      const stop = [...document.querySelectorAll('button')].find((button) =>
        /stop following/i.test(button.textContent ?? button.title),
      );
      stop?.click();
    });
    await says(casebook, 'You follow no case yet.');
    expect(await keptFollows(casebook)).toEqual([]);
  });

  test('the casebook finds a person in any script and shows the whole case', async () => {
    const casebook = await visit('casebook.html');
    await says(casebook, '234 people');
    for (const [query, person] of [
      ['鄒幸彤', 'Chow Hang-tung'],
      ['sotoudeh nasrin', 'Nasrin Sotoudeh'],
      ['kozagacli', 'Selçuk Kozağaçlı'],
    ] as const) {
      await casebook.evaluate((query) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (!field) return;
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, query);
      await says(casebook, `1 person found for “${query}”`);
      await says(casebook, person);
    }
    const page = await visit('casebook.html#/case/chow-hang-tung');
    for (const heading of ['Who', 'What happened', 'Where now', 'What you can do', 'How we know'])
      await says(page, heading);
    const loose = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].filter(
          (link) => !link.rel.includes('noreferrer') || link.target !== '_blank',
        ).length,
    );
    expect(loose).toBe(0);
  });

  test('an unknown person gets a plain word, not an empty page', async () => {
    await says(await visit('casebook.html#/case/nobody-at-all'), 'No case by this name');
    await says(await visit('compose.html?person=../../secret'), 'casebook');
  });
});

const textOf = (page: Page) => page.evaluate(() => document.body?.innerText ?? '').catch(() => '');

const writtenIn = (page: Page, field: string) =>
  page.evaluate((field) => document.querySelector<HTMLTextAreaElement>(field)?.value ?? '', field);

/** The text of the mail that the letter's link would open, as a mail program reads it. */
const mailBody = (page: Page) =>
  page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '';
    const body = /[?&]body=([^&]*)/.exec(link)?.[1];
    return body === undefined ? undefined : decodeURIComponent(body);
  });

/** The ids in the follows store, read past Vigil's own code. */
const keptFollows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('vigil');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('follows').objectStore('follows').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result);
          };
        };
      }),
  );
