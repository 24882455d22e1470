import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objections } from './support/axe.ts';
import { openBrowser, type TestBrowser, until } from './support/browser.ts';
import { letterPage } from './support/compose.ts';

const field = '#prison-card-text';

describe('a card to somebody in prison', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());

  const visit = async (person: string) => {
    const page = await browser.extensionPage(`compose.html?person=${person}`);
    // A tab behind another draws nothing, so nothing would be printed.
    await page.bringToFront();
    const letter = letterPage(page);
    await until(async () => (await letter.written()).subject.length > 5, 'the letter');
    return letter;
  };

  test('is checked as it is typed, begins with a harmless line, and is printed alone', async () => {
    const letter = await visit('ding-jiaxi');
    // The letter still has its sheet to itself.
    const sheets = async () =>
      (await PDFDocument.load(await letter.page.pdf({ preferCSSPageSize: true }))).getPageCount();
    expect(await sheets()).toBe(1);
    await letter.click('summary', 'A card to Ding Jiaxi');
    await letter.says('Prison staff read what arrives');
    await letter.click('.ready-lines button', 'You are not forgotten.');
    await letter.says('No rule that is known here speaks against this text.');
    await letter.page.focus(field);
    await letter.page.keyboard.press('End');
    await letter.page.keyboard.type(' Amnesty');
    await letter.says('“Amnesty”: Name no organisation and no church.');
    expect(await objections(letter.page)).toEqual([]);
    for (let sign = 0; sign < ' Amnesty'.length; sign++) await letter.page.keyboard.press('Backspace');
    await letter.says('No rule that is known here speaks against this text.');
    const printed = await letter.page.evaluate(
      () =>
        new Promise<string[]>((give) => {
          // In place of the printer’s window, what would be on the paper at that moment.
          window.print = () =>
            give([...document.querySelectorAll('.print-out')].map((one) => one.textContent ?? ''));
          const buttons = [...document.querySelectorAll<HTMLButtonElement>('.prison-card button')];
          buttons.find((one) => one.textContent?.includes('Print card'))?.click();
        }),
    );
    expect(printed).toEqual(['You are not forgotten.']);
    expect(await sheets()).toBe(1);
    await letter.page.close();
  });

  test('is not suggested where letters were made a pretext, and the page says so', async () => {
    const letter = await visit('chow-hang-tung');
    await letter.says('No card is suggested. In December 2023 she was put in solitary confinement');
    expect(await letter.page.$(field)).toBeNull();
    await letter.page.close();
  });
});
