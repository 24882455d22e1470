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

const textOf = (page: Page, field: string) =>
  page.$eval(field, (input) => (input as HTMLTextAreaElement).value);

/** Picks a language by its name. */
async function speak(page: Page, name: string, beside: string): Promise<void> {
  await page.$$eval(
    'input[name=language]',
    (all, name) => all.find((input) => input.closest('label')?.textContent?.startsWith(name))?.click(),
    name,
  );
  await page.select('#beside', beside);
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

  test.each([
    ['a4', 'de'],
    ['letter', 'de'],
    ['letter', 'ru'],
    ['a4', 'fr'],
  ] as const)('on %s with %s beside it a sheet of fifteen lines is one page', async (paper, beside) => {
    const page = await openPetition(browser, 'person=ding-jiaxi');
    await speak(page, 'Simplified Chinese', beside);
    await page.select('#sign-size', paper);
    await page.select('#sign-lines', '15');
    await until(
      () =>
        page.$eval(
          '.signatures',
          (sheet) =>
            (sheet as HTMLElement).lang === 'zh-Hans' && sheet.querySelector('.in-other-words') !== null,
        ),
      'two languages on the sheet',
    );
    expect((await printed(page)).pages).toBe(2);
    await page.close();
  });

  test('is changed like a letter: sheets follow, a new choice leaves it, and undo gives it back', async () => {
    const page = await openPetition(browser, 'person=ding-jiaxi');
    const opening = await textOf(page, '#petition-opening');
    await type(page, '#petition-title', 'Freedom for Ding Jiaxi');
    await type(page, '#petition-requests', 'to let him go home');
    const sheet = () => page.$eval('.signatures', (one) => one.textContent ?? '');
    await until(async () => (await sheet()).includes('Freedom for Ding Jiaxi'), 'the heading on the sheet');
    expect(await sheet()).toContain('(1) to let him go home.');
    expect(await page.$eval('.on-paper', (one) => one.textContent)).toContain('to let him go home');
    // Another request would be another text: what was typed stays, and the new one is offered.
    await (await page.$$('input[name=purpose]'))[1]?.click();
    await says(page, 'You have changed the text, so it was left as it is.');
    expect(await textOf(page, '#petition-title')).toBe('Freedom for Ding Jiaxi');
    await page.focus('#petition-title');
    for (const _ of [1, 2]) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    }
    await until(async () => !(await textOf(page, '#petition-title')).startsWith('Freedom'), 'what it was');
    expect(await textOf(page, '#petition-opening')).toBe(opening);
    await page.close();
  });

  test('that was changed is there again after the page was closed, until it is thrown away', async () => {
    const page = await openPetition(browser, 'person=xu-zhiyong');
    await speak(page, 'Simplified Chinese', '');
    await until(async () => (await textOf(page, '#petition-title')).includes('许志永'), 'the Chinese text');
    await type(page, '#petition-closing', '盼复。谢谢。');
    await says(page, 'text kept on this computer');
    await page.close();
    const again = await openPetition(browser, 'person=xu-zhiyong');
    await says(again, 'You changed the text of this petition before');
    await again.$$eval('.about-paper .changed button', (all) => all[0]?.click());
    await until(async () => (await textOf(again, '[id$="-closing"]')) === '盼复。谢谢。', 'the kept text');
    expect(await again.$eval('.editing', (paper) => (paper as HTMLElement).lang)).toBe('zh-Hans');
    await again.close();
  });

  test.each([
    ['country=EG', 'Arabic', 'ar'],
    ['person=nasrin-sotoudeh', 'Persian', 'fa'],
  ])('%s in %s runs from right to left, on the screen and on the sheets', async (query, name, lang) => {
    const page = await openPetition(browser, query);
    await page.$$eval('input[name=recipient]', (all) => {
      const offices = all.filter((one) =>
        /Judiciary|Prosecutor/.test(one.closest('label')?.textContent ?? ''),
      );
      offices[0]?.click();
    });
    await until(
      () =>
        page.$$eval(
          'input[name=language]',
          (all, name) => all.some((one) => one.closest('label')?.textContent?.startsWith(name)),
          name,
        ),
      'the language of the office',
    );
    await speak(page, name, 'en');
    await until(
      () => page.$eval('.signatures', (one, lang) => (one as HTMLElement).lang === lang, lang),
      'the sheet',
    );
    for (const paper of ['.editing', '.signatures'])
      expect(await page.$eval(paper, (one) => getComputedStyle(one).direction)).toBe('rtl');
    // The number of a line stands at the right edge, where reading begins.
    const [number, table] = await page.$$eval('.signatures tbody th, .signatures table', (all) =>
      [all.at(-1), all[0]].map((one) => one?.getBoundingClientRect().right ?? 0),
    );
    expect(Math.abs((number ?? 0) - (table ?? 0))).toBeLessThan(3);
    expect(await objections(page)).toEqual([]);
    await page.close();
  });

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
    await until(
      async () => (await textOf(page, '#petition-opening')).includes('On behalf of <b>Bar</b>'),
      'the organisation in the text',
    );
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
