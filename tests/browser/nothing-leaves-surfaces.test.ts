import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pause } from './support/article.ts';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { type LetterPage, letterPage } from './support/compose.ts';
import { askAsSurface, openAddresses } from './support/extension.ts';
import { choose, click, fill, giveFile, savedText, says } from './support/page-acts.ts';
import { inBackground } from './support/popup.ts';
import { askedDuring, named } from './support/traffic.ts';

/*
 * Everything that can be done on Vigil's own pages, each with all traffic recorded. There is none; but where a reader's own
 * hand sends a letter through a mail service, its address is asked for at that click, and not before.
 */
const people = [
  'ding-jiaxi',
  'Ding Jiaxi',
  'chow-hang-tung',
  'Chow Hang',
  'gao-zhisheng',
  'Gao Zhisheng',
  'tracker.example',
];

describe.each(browserNames)('no traffic of %s', (name) => {
  let browser: TestBrowser;
  let open: Page[] = [];
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(open.map((page) => page.close().catch(() => undefined)));
    open = [];
  });

  const visit = async (path: string) => {
    const page = await browser.extensionPage(path);
    open.push(page);
    await page.bringToFront();
    return page;
  };
  const none = async (act: () => Promise<unknown>) => {
    const asked = await askedDuring(browser, async () => {
      await act();
    });
    expect(asked).toEqual([]);
    // What a browser says of a saved file to its maker names nobody.
    expect(named(browser, people)).toEqual([]);
  };

  test.each([
    ['casebook.html', '234 people'],
    ['casebook.html#/cases?q=王全璋', 'Wang Quanzhang'],
    ['casebook.html#/cases?look=table&country=TR', 'Aytaç Ünsal'],
    ['casebook.html#/case/ding-jiaxi', 'How we know'],
    ['casebook.html#/case/ding-jiaxi/report', 'Ding Jiaxi'],
    ['casebook.html#/campaigns', '25 campaigns'],
    ['casebook.html#/campaign/709-crackdown', '709'],
    ['casebook.html#/following', 'You follow no case yet.'],
    ['casebook.html#/dates', 'China Human Rights Lawyers Day'],
    ['casebook.html#/seen', 'Seen in the news'],
    ['casebook.html#/letters', 'What you said you sent'],
    ['casebook.html#/settings', 'Erase everything'],
    ['casebook.html#/method', 'How Vigil knows'],
    ['casebook.html#/nowhere', 'Vigil'],
    ['popup.html', 'Vigil'],
  ])('while %s is read, unfolded and scrolled through', (path, said) =>
    none(async () => {
      const page = await visit(path);
      await says(page, said);
      await look(page);
    }),
  );

  test('while the welcome page is tried, in another language too', () =>
    none(async () => {
      const page = await visit('welcome.html');
      await says(page, 'Vigil');
      await until(
        () => page.evaluate(() => CSS.highlights.size > 0 && document.querySelector('select') !== null),
        'the sample to be marked',
      );
      for (const language of ['zh-Hans', 'de', 'en'])
        await page.evaluate((language) => {
          const list = document.querySelector('select');
          if (!list) throw new Error('no list of languages');
          list.value = language;
          list.dispatchEvent(new Event('change', { bubbles: true }));
        }, language);
      await look(page);
    }));

  test('while a case is followed, noted on, saved as a table and as a calendar, and left', () =>
    none(async () => {
      const asked = await visit('casebook.html#/case/gao-zhisheng?follow=ask');
      await says(asked, 'Follow Gao Zhisheng?');
      await asked.keyboard.press('Enter');
      await says(asked, 'You have followed this case since');
      const list = await visit('casebook.html#/following');
      await click(list, 'button', 'Add a note');
      await until(() => list.evaluate(() => document.querySelector('textarea') !== null), 'the field');
      await list.type('textarea', 'https://tracker.example/?note');
      await click(list, 'button', 'Done');
      await says(list, 'https://tracker.example/?note');
      const dates = await visit('casebook.html#/dates');
      await says(dates, 'Gao Zhisheng');
      expect(
        await savedText(dates, () => click(dates, 'button', 'The same with the days of your cases')),
      ).toContain('gao-zhisheng');
      const table = await visit('casebook.html#/cases?look=table&country=TR');
      await says(table, 'Aytaç Ünsal');
      expect(await savedText(table, () => click(table, 'button', 'Save as CSV'))).toContain('Name,');
    }));

  test('while every setting is switched there and back', () =>
    none(async () => {
      const page = await visit('casebook.html#/settings');
      await says(page, 'Erase everything');
      for (const box of ['#badge', '#seen'])
        for (let turn = 0; turn < 2; turn++) {
          await page.evaluate((box) => document.querySelector<HTMLInputElement>(box)?.click(), box);
          await pause(150);
        }
      for (const value of ['150', '100']) await choose(page, 'Size of text', value);
    }));

  test('while a letter is written, copied, saved, printed, and brought as far as a mail program or service', async () => {
    let letter: LetterPage | undefined;
    await none(async () => {
      letter = letterPage(await visit('compose.html#person=chow-hang-tung'));
      await letter.says('Send it yourself');
      const written = letter;
      await until(async () => (await written.written()).body.length > 100, 'the letter');
      await letter.fill(
        '#letter-body',
        'See https://tracker.example/pixel.gif <img src="https://tracker.example/i">',
      );
      await letter.page.evaluate(() => {
        globalThis.print = () => undefined;
        // The link for a mail program is looked at, not followed: what it opens is no longer the browser's.
        document.addEventListener('click', (event) => {
          const link = (event.target as Element).closest('a');
          if (link?.href.startsWith('mailto:')) event.preventDefault();
        });
      });
      for (const way of [
        'Copy letter',
        'Copy as plain text',
        'Save as a mail file',
        'Print letter',
        'Print envelope',
      ])
        await letter.page.evaluate((way) => {
          for (const button of document.querySelectorAll('button'))
            if (button.textContent?.includes(way)) button.click();
        }, way);
      await letter.click('a', 'Open in my e-mail');
      await letter.click('summary', 'In a mail service');
      await look(letter.page);
      for (const link of await letter.page.$$('.webmail a')) await link.hover();
      await letter.page.focus('.webmail a');
      await pause(800);
      if (name === 'chromium') await letter.page.pdf({ preferCSSPageSize: true });
    });
    const asked = await askedDuring(browser, async () => {
      await letter?.page.evaluate(() => document.querySelector<HTMLElement>('.webmail a')?.click());
      await until(
        async () => browser.web.asked.some((url) => url.includes('mail.google.com')),
        'the mail service to be asked',
      );
    });
    expect(new Set(asked.map((url) => /(?:connect |https:\/\/)([^:/]+)/.exec(url)?.[1]))).toEqual(
      new Set(['mail.google.com']),
    );
  });

  test('while a petition is made out, signed, printed and copied', () =>
    none(async () => {
      const page = await visit('petition.html?person=ding-jiaxi');
      await page.waitForSelector('#country');
      await page.evaluate(() => {
        globalThis.print = () => undefined;
      });
      await page.select('#country', 'DE');
      for (const way of await page.$$('input[name=signing]')) {
        await way.evaluate((input) => (input as HTMLInputElement).click());
        await pause(100);
        await click(page, 'button', 'Print');
        await click(page, 'button', 'Copy');
      }
      await look(page);
    }));

  test('while a message with a photo is drawn and saved', () =>
    none(async () => {
      const page = await visit('message.html?person=ding-jiaxi');
      await page.waitForSelector('#photo-file');
      await page.evaluate(async () => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 40;
        canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
        const photo = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/jpeg'));
        const files = new DataTransfer();
        files.items.add(new File([photo as Blob], 'IMG_0001.jpg', { type: 'image/jpeg' }));
        const input = document.querySelector<HTMLInputElement>('#photo-file');
        if (!input) throw new Error('no field for a photo');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until(() => page.evaluate(() => document.querySelector('#photo-crop') !== null), 'the photo');
      expect((await savedText(page, () => click(page, 'button', 'Save as PNG'))).length).toBeGreaterThan(
        1_000,
      );
      await look(page);
    }));

  test('while a backup is sealed, opened and put back, and a file that lies is refused', () =>
    none(async () => {
      const page = await visit('casebook.html#/settings');
      await says(page, 'Save a backup');
      await fill(page, '#backup-passphrase', 'correct horse');
      await says(page, 'The passphrase once more');
      await fill(page, '#backup-again', 'correct horse');
      const sealed = await savedText(page, () => click(page, 'button', 'Save a backup'));
      await giveFile(page, '#backup-file', sealed);
      await says(page, 'This backup is sealed.');
      await fill(page, '#sealed', 'correct horse');
      await click(page, 'button', 'Open it');
      await says(page, 'How to put it back');
      await click(page, 'button', 'Put it back');
      await says(page, 'The backup is back.');
      await giveFile(page, '#backup-file', '{"format":"vigil-backup","href":"https://tracker.example/"}');
      await says(page, 'Nothing was changed.');
    }));

  // Only Chromium's driver lets events of the browser's own be made.
  test.runIf(name === 'chromium')(
    'while a selection is looked up and a name typed into the address bar',
    () =>
      none(async () => {
        await inBackground(
          browser,
          `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: 'https://tracker.example/ 鄒幸彤' })`,
        );
        const search = `${browser.origin}popup.html?look-up`;
        await until(async () => (await openAddresses(browser)).includes(search), 'the search to open');
        await inBackground(
          browser,
          `new Promise((give) => chrome.omnibox.onInputChanged.dispatch('丁家喜', give))`,
        );
        await inBackground(browser, `chrome.omnibox.onInputEntered.dispatch('ding-jiaxi', 'currentTab')`);
        await until(
          async () =>
            (await openAddresses(browser)).includes(`${browser.origin}casebook.html#/case/ding-jiaxi`),
          'the case to open',
        );
      }),
  );

  test('while everything is erased', () =>
    none(async () => {
      expect(await askAsSurface(browser, { kind: 'erase.all', granted: true })).toMatchObject({
        nothingLeft: true,
      });
    }));
});

/** Unfolds all there is to unfold, and goes down to the end, so that every link has been in view. */
async function look(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resume) => setTimeout(resume, 20));
    }
  });
  await pause(300);
}
