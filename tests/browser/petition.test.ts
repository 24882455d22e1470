import { PDFDocument } from 'pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objections } from './support/axe.ts';
import { openBrowser, type TestBrowser, until } from './support/browser.ts';
import { says } from './support/popup.ts';

/** Sizes in points, as a PDF has them. */
const sizes = { a4: [595, 842], letter: [612, 792] } as const;

async function openPetition(browser: TestBrowser, query: string): Promise<Page> {
  const page = await browser.extensionPage(`petition.html?${query}`);
  await page.waitForSelector('#country');
  await page.select('#country', 'DE');
  return page;
}

async function type(page: Page, field: string, text: string): Promise<void> {
  await page.$eval(
    field,
    (input, text) => {
      (input as HTMLInputElement).value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

async function printed(page: Page): Promise<{ pages: number; sizes: number[][] }> {
  const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  const pages = pdf.getPages().map((one) => [Math.round(one.getWidth()), Math.round(one.getHeight())]);
  return { pages: pages.length, sizes: pages };
}

/** Printing to PDF is Chromium’s; the page is the same in both. */
describe('a petition', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());

  test.each(['a4', 'letter'] as const)(
    'is printed on %s: the text, and a page for every sheet, its lines counted on',
    async (paper) => {
      const page = await openPetition(browser, 'person=ding-jiaxi');
      await page.select('#sign-size', paper);
      for (const lines of ['10', '15']) {
        await page.select('#sign-lines', lines);
        await type(page, '#sign-sheets', '3');
        await until(async () => (await page.$$('.signatures')).length === 3, 'three sheets');
        expect(await printed(page)).toEqual({ pages: 4, sizes: Array(4).fill([...sizes[paper]]) });
        const numbers = await page.$$eval('.signatures tbody th', (all) => all.map((th) => th.textContent));
        expect(numbers.length).toBe(3 * Number(lines));
        expect(numbers.at(-1)).toBe(String(3 * Number(lines)));
      }
      await page.close();
    },
  );

  test('of a campaign says whom it names, as of when, and how many it leaves out and why', async () => {
    const page = await openPetition(browser, 'campaign=709-crackdown');
    await says(page, 'The newest report is of');
    await says(page, 'attention could disturb a life that has become quiet');
    expect((await page.$$('.named li')).length).toBe((await page.$$('.who-named .plain-list li')).length);
    expect((await page.$$('.named li')).length).toBeGreaterThan(3);
    await page.close();
  });

  test('of an organisation keeps its place for the letterhead, and whatever is typed stays text', async () => {
    const page = await openPetition(browser, 'person=ding-jiaxi');
    await (await page.$$('input[name=signing]'))[1]?.click();
    await page.waitForSelector('#sign-organisation');
    await type(page, '#sign-organisation', '<b>Bar</b>\u202e {{person}}');
    await says(page, 'On behalf of <b>Bar</b>');
    expect(await page.$('.letterhead b')).toBeNull();
    expect((await printed(page)).pages).toBe(1);
    await page.close();
  });

  test('is not suggested to a reader where it would go', async () => {
    const page = await openPetition(browser, 'person=ding-jiaxi');
    await page.select('#country', 'CN');
    await says(page, 'No petition is suggested');
    expect(await page.$('.signatures')).toBeNull();
    await page.close();
  });

  test.each(['person=ding-jiaxi', 'campaign=709-crackdown', 'country=IR', 'person=nobody'])(
    '%s has nothing that axe objects to, fits 320 px, and asks for nothing on the network',
    async (query) => {
      browser.web.clear();
      const page = await browser.extensionPage(`petition.html?${query}`);
      await page.waitForSelector('h1');
      expect(await objections(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(browser.web.asked.filter((url) => !/google|gvt1/.test(url))).toEqual([]);
      await page.close();
    },
  );
});
