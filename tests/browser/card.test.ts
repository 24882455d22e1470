import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  browserNames,
  markedTexts,
  openBrowser,
  placeOfMark,
  type TestBrowser,
  until,
} from './support/browser.ts';
import { cardBox, cardText, placeInCard } from './support/card.ts';
import { askAsSurface, openAddresses, tabIdOf, tellReader } from './support/extension.ts';

const sentence =
  'The lawyer Ding Jiaxi was taken in China in December 2019, and later the legal scholar Xu Zhiyong.';
const article = (body = `<p>${sentence}</p>`, head = '', attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><title>News</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${head}</head><body style="font: 18px/1.6 serif; margin: 40px">${body}</body></html>`;

describe.each(browserNames)('the card in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  let open: Page[] = [];
  let number = 0;

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(open.map((page) => page.close()));
    open = [];
  });

  const read = async (html = article(), url = `https://www.bbc.com/card/${++number}`) => {
    page = await browser.read(url, html);
    open.push(page);
    await marked(page);
  };
  const marked = (page: Page, count?: number) =>
    until(
      async () => {
        const texts = await markedTexts(page);
        return count === undefined ? texts.length > 0 : texts.length === count;
      },
      `${count ?? 'some'} marks`,
    );
  const evaluate = <Answer>(expression: string) => page.evaluate(expression) as Promise<Answer>;
  const placeOf = async (text: string) => {
    const place = await placeOfMark(page, text);
    if (!place) throw new Error(`“${text}” is not marked`);
    return place;
  };
  const pointAt = async (text: string) => {
    const place = await placeOf(text);
    await page.mouse.move(2, 2);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    return place;
  };
  const cardSays = (text: string) =>
    until(async () => (await cardText(browser, page)).includes(text), `the card to say “${text}”`);
  const openCard = async (text = 'Ding Jiaxi') => {
    const place = await pointAt(text);
    await cardSays('Open the case');
    // Sooner, a click is taken for one that was meant for the page.
    await pause(400);
    return place;
  };
  const press = async (text: string, below = 0) => {
    const box = await cardBox(browser, page);
    await page.mouse.move(box.left + box.width / 2, box.top + 60, { steps: 2 });
    for (let turn = 0; turn < 10; turn++) {
      const place = await placeInCard(browser, page, text);
      const { top, bottom } = await cardBox(browser, page);
      const isFoot = ['Write a letter', 'Open the case'].includes(text);
      if (isFoot || (place.y > top && place.y < bottom - 70)) {
        await page.mouse.click(place.x, place.y + below);
        return;
      }
      await page.mouse.wheel({ deltaY: 150 });
      await pause(150);
    }
    throw new Error(`“${text}” could not be scrolled to`);
  };
  const noCard = () => until(async () => (await cardText(browser, page)) === '', 'the card to close');
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('does not open on a name that is being selected or has been, nor on one that scrolls under the pointer', async () => {
    await read(article(`<p>${sentence}</p><div style="height: 3000px"></div>`));
    const place = await placeOf('Ding Jiaxi');
    await page.mouse.move(place.x - 80, place.y);
    await page.mouse.down();
    await page.mouse.move(place.x + 60, place.y, { steps: 8 });
    await pause(600);
    expect(await cardText(browser, page)).toBe('');
    await page.mouse.up();
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await pause(700);
    expect(await cardText(browser, page)).toBe('');
    await evaluate('getSelection().removeAllRanges()');
    const other = await placeOf('Xu Zhiyong');
    await page.mouse.move(other.x, other.y + 200);
    const scrolling = `new Promise((done) => { let n = 0; const step = () => { scrollBy(0, n++ % 2 ? 1 : -1); n < 40 ? setTimeout(step, 20) : done(); }; step(); })`;
    const scrolled = evaluate(`scrollBy(0, 200), ${scrolling}`);
    await page.mouse.move(other.x, other.y, { steps: 2 });
    await scrolled;
    expect(await cardText(browser, page)).toBe('');
  });

  test('goes with the writing: from the right edge of the name in a page that runs to the left', async () => {
    const text = 'نسرین ستوده';
    await read(
      article(`<p>${text}، وکیل حقوق بشر ایرانی، در مرخصی از زندان اوین است.</p>`, '', 'lang="fa" dir="rtl"'),
    );
    await openCard(text);
    const right = await evaluate<number>(
      `(() => { const r = document.createRange(); const t = document.querySelector('p').firstChild; r.setStart(t, 0); r.setEnd(t, ${text.length}); return r.getBoundingClientRect().right; })()`,
    );
    const box = await cardBox(browser, page);
    expect(Math.abs(box.right - right)).toBeLessThan(3);
  });

  test.each([
    [320, 568],
    [320, 256],
    [1000, 300],
  ])('fits a window of %i × %i px and leaves the name free', async (width, height) => {
    await read(
      article(`<div style="height: 700px"></div><p>${sentence}</p><div style="height: 900px"></div>`),
    );
    await page.setViewport({ width, height });
    await evaluate(`document.querySelector('p').scrollIntoView({ block: 'center', behavior: 'instant' })`);
    await pause(300);
    const place = await openCard();
    const box = await cardBox(browser, page);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(height);
    expect(place.y < box.top || place.y > box.bottom).toBe(true);
    expect(await evaluate(`document.elementFromPoint(${place.x}, ${place.y}).closest('p') !== null`)).toBe(
      true,
    );
  });

  test('stays beside the name in a page that zooms itself, at the reader’s size', async () => {
    await read();
    await openCard();
    const plain = await cardBox(browser, page);
    await read(article(undefined, '<style>html { zoom: 1.5 }</style>'));
    const place = await openCard();
    const zoomed = await cardBox(browser, page);
    expect(Math.abs(zoomed.width - plain.width)).toBeLessThan(2);
    expect(zoomed.top - place.y).toBeGreaterThan(0);
    expect(zoomed.top - place.y).toBeLessThan(60);
  });

  test('a page cannot style it, hide it or make it larger', async () => {
    await read();
    await openCard();
    const plain = await cardBox(browser, page);
    const hostile = `<style>
      * { all: unset !important; display: none !important; font-size: 40px !important; zoom: 2 !important }
      html, body, p { display: block !important; font-size: 18px !important; zoom: 1 !important }
      html { --ink: red !important; --paper-raised: red !important }
      [role="dialog"], section, .button { display: none !important }
    </style>`;
    await read(article(undefined, hostile));
    await openCard();
    const box = await cardBox(browser, page);
    expect(Math.abs(box.width - plain.width)).toBeLessThan(2);
    expect(Math.abs(box.height - plain.height)).toBeLessThan(4);
  });

  test('there is only ever one', async () => {
    await read();
    await openCard('Ding Jiaxi');
    await tellReader(browser, page, { kind: 'mention.show', person: 'xu-zhiyong' });
    await cardSays('Xu Zhiyong');
    await pointAt('Ding Jiaxi');
    await pause(900);
    expect(await evaluate('document.documentElement.querySelectorAll(":scope > div").length')).toBe(1);
  });

  test('a bait laid over it that lets clicks through gains nothing: what has consequences asks on our own page', async () => {
    const bait = `<div id="bait" popover="manual" style="pointer-events: none; inset: 0; width: 100vw; height: 100vh; background: white">WIN A PRIZE</div>`;
    await read(article(`<p>${sentence}</p>${bait}`));
    await openCard();
    const { right, top } = await cardBox(browser, page);
    await evaluate(`document.querySelector('#bait').showPopover()`);
    await page.mouse.click(right - 60, top + 24);
    const asks = `${browser.origin}casebook.html#/case/ding-jiaxi?follow=ask`;
    await until(async () => (await openAddresses(browser)).includes(asks), 'the question to open');
    const inside = await browser.extensionPage('casebook.html#/following');
    open.push(inside);
    await until(async () => (await inside.evaluate(() => document.body.innerText)).length > 40, 'the list');
    expect(await inside.evaluate(() => document.body.innerText)).not.toContain('Ding Jiaxi');
  });

  test('a click at the moment it opens was meant for the page', async () => {
    await read();
    await openCard();
    const { x, y } = await placeInCard(browser, page, 'Open the case');
    await page.mouse.move(5, 500);
    await noCard();
    await page.mouse.move(x, y);
    await evaluate(`globalThis.opened = globalThis.clicked = 0,
      new MutationObserver(() => { opened ||= performance.now(); }).observe(document.documentElement, { childList: true }),
      addEventListener('click', (event) => { clicked = event.timeStamp; }, true)`);
    const tabs = (await openAddresses(browser)).length;
    await page.bringToFront();
    // How soon the click comes is the machine's doing: it is tried until one is early enough to count.
    await until(async () => {
      await evaluate('opened = clicked = 0');
      await tellReader(browser, page, { kind: 'mention.show', person: 'ding-jiaxi' });
      await page.bringToFront();
      await page.waitForFunction('opened > 0');
      await page.mouse.click(x, y);
      const early = await evaluate<boolean>('clicked - opened < 240');
      if (!early) await page.keyboard.press('Escape');
      return early;
    }, 'an early click');
    await pause(300);
    expect((await openAddresses(browser)).length).toBe(tabs);
    await cardSays('Open the case');
    await page.mouse.click(x, y);
    await until(async () => (await openAddresses(browser)).length > tabs, 'the case, by a click in earnest');
  });

  test('a source opens beside the page, and its publisher is told nothing of it', async () => {
    browser.web.put(
      'https://29principles.uk/en/DJXZ',
      '<!doctype html><title>source</title><link rel="icon" href="data:,">',
    );
    await read();
    await openCard();
    await press('sources');
    await pause(200);
    // Its title runs over two lines, and the middle lies between them.
    await press('On Ding Jiaxi and Xu Zhiyong', -9);
    let source: Page | undefined;
    await until(async () => {
      for (const one of await browser.browser.pages())
        if ((await one.evaluate(() => location.href).catch(() => '')) === 'https://29principles.uk/en/DJXZ')
          source = one;
      return source;
    }, 'the source');
    if (source) open.push(source);
    expect(await source?.evaluate(() => [document.referrer, window.opener === null])).toEqual(['', true]);
    expect(page.url()).toContain('bbc.com');
  });

  test('the keyboard opens and closes it, and all is as it was: focus, caret and place', async () => {
    await read(
      article(
        `<p>${sentence}</p><textarea>some words of mine</textarea><div style="height: 3000px"></div><p>The barrister Chow Hang-tung, Hong Kong.</p>`,
      ),
    );
    await evaluate(
      `document.querySelector('textarea').focus(), document.querySelector('textarea').setSelectionRange(5, 10)`,
    );
    await tellReader(browser, page, { kind: 'mention.toggle' });
    await cardSays('Ding Jiaxi');
    await until(() => evaluate<boolean>(`document.activeElement.localName === 'div'`), 'the focus');
    await tellReader(browser, page, { kind: 'mention.toggle' });
    await noCard();
    const field = `(({ localName, selectionStart, selectionEnd }) => [localName, selectionStart, selectionEnd].join())(document.activeElement)`;
    expect(await evaluate(field)).toBe('textarea,5,10');
    await tellReader(browser, page, { kind: 'mention.next' });
    await tellReader(browser, page, { kind: 'mention.next' });
    await cardSays('Chow Hang-tung');
    expect(await evaluate('scrollY > 1000')).toBe(true);
    await tellReader(browser, page, { kind: 'mention.back' });
    await noCard();
    expect(await evaluate('scrollY')).toBe(0);
    expect(await evaluate(field)).toBe('textarea,5,10');
  });

  test('a selection in the text is there again when the card has closed', async () => {
    await read();
    await evaluate(
      `getSelection().setBaseAndExtent(document.querySelector('p').firstChild, 30, document.querySelector('p').firstChild, 45)`,
    );
    const before = await evaluate<string>('getSelection().toString()');
    await tellReader(browser, page, { kind: 'mention.next' });
    await cardSays('Open the case');
    await page.bringToFront();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await noCard();
    expect(await evaluate('getSelection().toString()')).toBe(before);
  });

  test('from a place further down, next is the next from there', async () => {
    await read(
      article(
        `<p>${sentence}</p><div style="height: 3000px"></div><p>The barrister Chow Hang-tung, Hong Kong.</p>`,
      ),
    );
    await evaluate('scrollTo(0, 1500)');
    await tellReader(browser, page, { kind: 'mention.next' });
    await cardSays('Chow Hang-tung');
  });

  describe('“not this person”', () => {
    test('on this page: the marks go at once, stay away, and come back when it is undone in the same place', async () => {
      await read();
      const other = await browser.read(`https://www.bbc.com/card/${++number}`, article());
      open.push(other);
      await marked(other, 2);
      await page.bringToFront();
      await openCard();
      await press('Not this person');
      await cardSays('on this page');
      await pause(300);
      await press('on this page');
      await until(async () => (await markedTexts(page)).join() === 'Xu Zhiyong', 'the mark to go');
      expect(await markedTexts(other)).toHaveLength(2);
      await cardSays('is not marked on this page any more');
      await page.reload();
      await until(async () => (await markedTexts(page)).join() === 'Xu Zhiyong', 'it to stay away');
      const tabId = await tabIdOf(browser, page.url());
      expect(await askAsSurface(browser, { kind: 'tab.findings', tabId })).toMatchObject({
        judged: [{ person: 'ding-jiaxi', verdict: 'not', scope: 'article' }],
      });
      await askAsSurface(browser, { kind: 'judgement.set', tabId, person: 'ding-jiaxi', verdict: 'undo' });
      await marked(page, 2);
    });

    test('on this site: in all its tabs, and undone from the card that is still open', async () => {
      await read(article(), `https://www.dw.com/en/${++number}`);
      const other = await browser.read(`https://www.dw.com/en/${++number}`, article());
      open.push(other);
      await marked(other, 2);
      await page.bringToFront();
      await openCard();
      await press('Not this person');
      await cardSays('on this site');
      await pause(300);
      await press('on this site');
      await marked(page, 1);
      await marked(other, 1);
      await cardSays('Undo');
      await press('Undo');
      await marked(page, 2);
      await marked(other, 2);
    });
  });
});
