import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objections } from './support/axe.ts';
import { markedTexts, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { bareCard, cardText, placeInCard, pointAtName } from './support/card.ts';
import { tellReader } from './support/extension.ts';

const article = `<!doctype html><html lang="en"><head><title>News</title><link rel="icon" href="data:,"></head>
  <body style="font: 18px/1.6 serif; margin: 40px"><h1>News</h1>
  <p>The lawyer Ding Jiaxi was taken in China. Nasrin Sotoudeh, the Iranian lawyer, is on leave from Evin prison.</p></body></html>`;

/** One browser is enough: axe and the tree of roles look at what our own code makes, the same in both. */
describe('the card, to somebody who cannot see it', () => {
  let browser: TestBrowser;
  let page: Page;
  let number = 0;

  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());

  const openCard = async (name: string, scheme = 'light') => {
    page = await browser.read(`https://www.bbc.com/axe/${++number}`, article);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await pointAtName(browser, page, name, 'Open the case');
    await new Promise((resolve) => setTimeout(resolve, 400));
  };

  test.each([
    ['Ding Jiaxi', 'light'],
    ['Ding Jiaxi', 'dark'],
    ['Nasrin Sotoudeh', 'light'],
  ])('axe objects to nothing: %s in %s colours', async (name, scheme) => {
    await openCard(name, scheme);
    await bareCard(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.querySelector('footer')?.getClientRects().length)).toBe(1);
    expect(await objections(page)).toEqual([]);
    await page.close();
  });

  test('axe objects to nothing while it asks which “not this person” is meant', async () => {
    await openCard('Ding Jiaxi');
    await page.setViewport({ width: 1200, height: 1000 });
    const { x, y } = await placeInCard(browser, page, '12 years');
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY: 600 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const ask = await placeInCard(browser, page, 'Not this person');
    await page.mouse.click(ask.x, ask.y);
    await until(async () => (await cardText(browser, page)).includes('on this site'), 'the question');
    await bareCard(page);
    expect(await page.evaluate(() => document.querySelectorAll('[role="group"] button').length)).toBe(3);
    expect(await objections(page)).toEqual([]);
    await page.close();
  });

  test('a screen reader is told who has appeared, what has become of them, and what can be done', async () => {
    await openCard('Ding Jiaxi');
    const said = 'Ding Jiaxi: Imprisoned. You can: Write a letter, Petition, Message, Open the case, Follow.';
    await until(async () => (await cardText(browser, page)).includes(said), 'the announcement');
    await page.close();
  });

  test('by keyboard the focus is in a dialog of that name, and goes through everything in it', async () => {
    page = await browser.read(`https://www.bbc.com/axe/${++number}`, article);
    await until(async () => (await markedTexts(page)).length > 0, 'marks');
    await tellReader(browser, page, { kind: 'mention.next' });
    await page.bringToFront();
    const focused = async () => {
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      return flat(tree).find((node) => node.focused && node.role !== 'RootWebArea');
    };
    await until(async () => (await focused())?.role === 'dialog', 'the dialog');
    expect(await focused()).toMatchObject({
      role: 'dialog',
      name: 'Ding Jiaxi: Imprisoned',
      description: expect.stringContaining('Write a letter'),
    });
    const met: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const at = await focused();
      if (at?.name) met.push(at.name);
      if (at?.name === 'Close') break;
    }
    for (const name of [
      '8 sources',
      'Not this person?',
      'Write a letter',
      'Open the case',
      'Follow',
      'Close',
    ])
      expect(met).toContain(name);
    await page.keyboard.press('Tab');
    await until(
      async () => (await cardText(browser, page)) === '',
      'the card to close behind the last of it',
    );
    await page.close();
  });
});

type AxNode = NonNullable<Awaited<ReturnType<Page['accessibility']['snapshot']>>>;

const flat = (node: AxNode | null): AxNode[] => (node ? [node, ...(node.children ?? []).flatMap(flat)] : []);
