import { PDFDocument } from 'pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { objections } from './support/axe.ts';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { type LetterPage, letterPage } from './support/compose.ts';

const letterFor = 'compose.html?person=ding-jiaxi';
const wideWindow = { width: 1280, height: 900 };

describe.each(browserNames)('the letter page, in %s', (name) => {
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

  const visit = async (path = letterFor, window = wideWindow): Promise<LetterPage> => {
    const page = await browser.extensionPage(path);
    open.push(page);
    await page.setViewport(window);
    const letter = letterPage(page);
    await until(async () => (await letter.written()).subject.length > 5, 'the letter');
    return letter;
  };
  const inChinese = async (window = wideWindow) => {
    const letter = await visit(letterFor, window);
    await letter.choose('Minister of Justice');
    await letter.choose('Simplified Chinese');
    await until(
      () => letter.page.evaluate(() => document.querySelector('.beside-row') !== null),
      'the letter beside itself',
    );
    return letter;
  };

  test('how to write safely is said before the first letter, once, and can be read again', async () => {
    const first = await visit();
    await first.says('A minute before your first letter');
    await first.click('button', 'I have read this');
    await until(async () => !(await first.text()).includes('A minute before'), 'the word to go');
    await until(
      async () => (await first.page.evaluate(() => indexedDB.databases())).length > 0,
      'it to be kept',
    );
    const second = await visit();
    expect(await second.text()).not.toContain('A minute before');
    await second.click('summary', 'Writing safely');
    await second.says('Never insult, never threaten.');
  });

  test('a letter in Chinese stands beside the same one in English, paragraph by paragraph', async () => {
    const letter = await inChinese();
    const rows = await rowsOf(letter.page);
    expect(rows.map(({ own }) => own.length > 0)).toEqual(rows.map(() => true));
    expect(rows.map(({ text }) => /\p{Script=Han}/u.test(text))).toEqual(rows.map(() => true));
    for (const { left, right, top, ownTop } of rows) {
      expect(right).toBeGreaterThan(left);
      expect(Math.abs(top - ownTop)).toBeLessThan(12);
    }
    // One is changed: what stands beside it no longer follows, and only there.
    await letter.page.focus('.beside-row:nth-child(3) textarea');
    await letter.page.keyboard.press('End');
    await letter.page.keyboard.type('（补充）');
    await letter.says('You have changed this paragraph: what stands here no longer follows it.');
    expect((await rowsOf(letter.page)).map(({ changed }) => changed)).toEqual(rows.map((_, i) => i === 2));
    expect((await letter.written()).body).toContain('（补充）');
    // Undone by the keyboard, it follows again.
    await letter.page.keyboard.down('Control');
    for (let step = 0; step < 4; step++) await letter.page.keyboard.press('z');
    await letter.page.keyboard.up('Control');
    await until(
      async () => (await rowsOf(letter.page)).every(({ changed }) => !changed),
      'every paragraph to be as it was',
    );
  });

  test('in a narrow window the letter comes before the choices, and its translation waits under each paragraph', async () => {
    const letter = await visit(letterFor, { width: 360, height: 780 });
    const top = await letter.page.evaluate(
      () => (document.querySelector('.sheet')?.getBoundingClientRect().top ?? 0) + scrollY,
    );
    const safety = await letter.page.evaluate(
      () => document.querySelector('.safety-first')?.getBoundingClientRect().height ?? 0,
    );
    expect(top - safety).toBeLessThan(420);
    await letter.click('.chosen-line button', 'Change');
    await letter.choose('Minister of Justice');
    await letter.choose('Simplified Chinese');
    await letter.click('.chosen-line button', 'Done');
    await letter.says('Simplified Chinese');
    const shown = () =>
      letter.page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('.beside-said')].filter((one) => one.offsetHeight > 0)
            .length,
      );
    await until(
      () => letter.page.evaluate(() => document.querySelector('.beside-fold') !== null),
      'the folded translations',
    );
    expect(await shown()).toBe(0);
    await letter.page.focus('.beside-fold');
    await letter.page.keyboard.press('Enter');
    expect(await shown()).toBe(1);
    expect(await sideways(letter.page)).toBe(0);
  });

  test('what was typed survives a crash: it is offered again, never forced, and can be thrown away', async () => {
    const letter = await visit();
    await letter.fill('#letter-body', 'Dear Minister,\n\nthese are my own words.');
    // Read past Vigil's own code, until the page has written it: within a second of the last key.
    await until(
      async () => (await draftsIn(letter.page)).includes('these are my own words'),
      'the draft',
      1_500,
    );

    const again = await visit();
    await again.says('You began this letter before');
    expect((await again.written()).body).not.toContain('my own words');
    await again.click('button', 'Go on with it');
    await until(
      async () => (await again.written()).body.includes('these are my own words'),
      'the draft back',
    );

    const third = await visit();
    await third.click('button', 'Throw it away');
    await until(async () => (await draftsIn(third.page)) === '[]', 'the draft to be gone');
    await until(
      async () => !(await third.text()).includes('You began this letter before'),
      'the question to go',
    );
  });

  test('who the reader is is kept only if they ask for it', async () => {
    const letter = await visit();
    await letter.fill('#you-name', 'A. Reader');
    await until(async () => (await letter.written()).body.endsWith('A. Reader'), 'the name under the letter');
    const fresh = await visit('compose.html?person=xu-zhiyong');
    expect((await fresh.written()).body).not.toContain('A. Reader');
    await letter.click('label', 'Remember this on this computer');
    await until(async () => (await storedIn(letter.page, 'state')).includes('A. Reader'), 'it to be kept');
    const next = await visit('compose.html?person=xu-zhiyong');
    await until(async () => (await next.written()).body.endsWith('A. Reader'), 'the name in the next letter');
    await next.click('label', 'Remember this on this computer');
    await until(
      async () => !(await storedIn(next.page, 'state')).includes('A. Reader'),
      'it to be forgotten',
    );
  });

  test('axe objects to nothing: not to the letter, not beside its translation, not to the list of letters', async () => {
    const letter = await visit();
    await letter.fill('#letter-body', 'x');
    await letter.click('button', 'Copy as plain text');
    expect(await objections(letter.page)).toEqual([]);
    expect(await objections((await inChinese()).page)).toEqual([]);
    expect(await objections((await inChinese({ width: 320, height: 700 })).page)).toEqual([]);
    const log = await browser.extensionPage('casebook.html#/letters');
    open.push(log);
    await letterPage(log).says('What you said you sent');
    expect(await objections(log)).toEqual([]);
  });

  // Only Chromium's driver prints with the sheet that the page asks for.
  test.runIf(name === 'chromium')(
    'a letter is one page of its sheet, a long one more, an envelope one of its own',
    async () => {
      const letter = await visit();
      const pagesOf = async () => {
        const pdf = await PDFDocument.load(await letter.page.pdf({ preferCSSPageSize: true }));
        return pdf
          .getPages()
          .map((page) => [page.getWidth(), page.getHeight()].map((pt) => Math.round((pt / 72) * 25.4)));
      };
      await letter.choose('Minister of Justice');
      await letter.page.evaluate(() => (globalThis.print = () => {}));
      await letter.page.select('#paper', 'a4');
      await until(async () => JSON.stringify(await pagesOf()) === '[[210,297]]', 'one A4 page');
      await letter.page.select('#paper', 'letter');
      await until(async () => JSON.stringify(await pagesOf()) === '[[216,279]]', 'one Letter page');
      await letter.fill('#letter-body', 'A line.\n\n'.repeat(60));
      await until(async () => (await pagesOf()).length === 3, 'three pages');
      for (const [envelope, size] of [
        ['dl', [220, 110]],
        ['c65', [229, 114]],
        ['no10', [241, 105]],
      ] as const) {
        await letter.page.select('#envelope', envelope);
        await letter.click('button', 'Print envelope');
        await until(
          async () => JSON.stringify(await pagesOf()) === JSON.stringify([size]),
          `one ${envelope} page`,
        );
        await letter.page.evaluate(() => dispatchEvent(new Event('afterprint')));
      }
      await until(async () => (await pagesOf()).length === 3, 'the letter again');
    },
  );
});

interface RowSeen {
  readonly text: string;
  readonly own: string;
  readonly changed: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly ownTop: number;
}

/** The paragraphs of the letter with what stands beside each, and where. */
const rowsOf = (page: Page): Promise<RowSeen[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.beside-row')].map((row) => {
      const text = row.querySelector('textarea');
      const own = row.querySelector<HTMLElement>('.beside-said');
      const [a, b] = [text?.getBoundingClientRect(), own?.getBoundingClientRect()];
      return {
        text: text?.value ?? '',
        own: own?.innerText ?? '',
        changed: row.dataset.changed === 'true',
        left: a?.left ?? 0,
        right: b?.left ?? 0,
        top: a?.top ?? 0,
        ownTop: b?.top ?? 0,
      };
    }),
  );

/** By how many CSS pixels the page is wider than its window. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const draftsIn = (page: Page) => storedIn(page, 'drafts');

const storedIn = (page: Page, store: string) =>
  page.evaluate(
    (store) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('vigil');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction(store).objectStore(store).getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(rows.result));
          };
        };
      }),
    store,
  );
