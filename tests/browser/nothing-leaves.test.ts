import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { article, openArticle } from './support/article.ts';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { cardText, pointAtName } from './support/card.ts';
import { pressInCard } from './support/card-acts.ts';
import { askAsSurface, openAddresses, tabIdOf, tellReader } from './support/extension.ts';
import { clickToolbarButton, popupOf, press, says } from './support/popup.ts';
import { askedDuring } from './support/traffic.ts';

/*
 * What a reader does on pages of news, with everything recorded that leaves the browser: nothing but the page itself may.
 * What is done on Vigil's own pages: nothing-leaves-surfaces.test.ts. Names that are looked up: lookups.test.ts.
 */
describe.each(browserNames)('all traffic of %s', (name) => {
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

  const read = async (address: string, html = article()) => {
    const { page, marked } = await openArticle(browser, html, address);
    open.push(page);
    await marked(2);
    return page;
  };
  const opened = (path: string) =>
    until(async () => (await openAddresses(browser)).includes(browser.origin + path), `${path} to open`);

  test('while a page is read, is the page itself', async () => {
    const address = 'https://www.theguardian.com/world/1';
    const asked = await askedDuring(browser, async () => {
      await read(address);
    });
    expect(asked).toEqual(['connect www.theguardian.com:443', address]);
  });

  test('while a card is opened, its sources unfolded, a name judged and taken back, and gone from name to name, is none', async () => {
    const page = await read('https://www.bbc.com/news/card');
    const asked = await askedDuring(browser, async () => {
      await pointAtName(browser, page, 'Xu Zhiyong', 'sources');
      await pressInCard(browser, page, 'sources');
      await page.keyboard.press('Escape');
      await until(async () => (await cardText(browser, page)) === '', 'the card to close');
      const said = { kind: 'judgement.set', tabId: await tabIdOf(browser, page.url()), person: 'xu-zhiyong' };
      for (const verdict of ['not-here', 'not-on-site', 'undo'])
        await askAsSurface(browser, { ...said, verdict });
      for (const kind of ['mention.next', 'mention.previous', 'mention.toggle', 'mention.back'] as const)
        await tellReader(browser, page, { kind });
    });
    expect(asked).toEqual([]);
  });

  test.each([
    ['Write a letter', 'compose.html#person=xu-zhiyong'],
    ['Open the case', 'casebook.html#/case/xu-zhiyong'],
  ])('while “%s” is pressed in the card and its page opens, is none', async (button, path) => {
    const page = await read('https://www.bbc.com/news/act');
    const asked = await askedDuring(browser, async () => {
      await pointAtName(browser, page, 'Xu Zhiyong', button);
      await pressInCard(browser, page, button);
      await opened(path);
    });
    expect(asked).toEqual([]);
  });

  test('while the popup lists, searches, jumps, judges, follows and switches, is none', async () => {
    const address = 'https://www.dw.com/en/popup';
    const page = await read(address);
    const asked = await askedDuring(browser, async () => {
      const popup = await popupOf(browser, address);
      open.push(popup);
      await says(popup, 'On this page: 2 people');
      await press(popup, 'Follow Ding Jiaxi');
      await press(popup, 'Quiet on this site');
      await press(popup, 'Quiet on this site');
      await popup.click('.site summary');
      await popup.select('.choice-row select', 'certain');
      await popup.select('.choice-row select', 'all');
      await popup.type('input[type="search"]', '鄒幸彤');
      await says(popup, 'Chow Hang-tung');
      const again = await popupOf(browser, address);
      open.push(again);
      await says(again, 'On this page: 2 people');
      await press(again, '1 mention of Xu Zhiyong: go to it');
      await page.bringToFront();
    });
    expect(asked).toEqual([]);
  });

  // Only Chromium's driver can press the button in the toolbar, which gives the leave to read.
  test.runIf(name === 'chromium')('while a page off the list is read on a click, is none', async () => {
    const page = await browser.read('https://blog.example/1', article());
    open.push(page);
    const asked = await askedDuring(browser, async () => {
      const popup = await clickToolbarButton(browser, page);
      await says(popup, 'Vigil has not read this page');
      await press(popup, 'Read this page');
      await says(popup, 'On this page: 2 people');
      await popup.close();
    });
    expect(asked).toEqual([]);
  });

  test('when a source is pressed in the card, is that source, and only then', async () => {
    const source = 'https://29principles.uk/en/DJXZ';
    browser.web.put(source, article());
    const page = await read(
      'https://www.bbc.com/news/source',
      article('<p>The lawyer Ding Jiaxi was taken in China, and later the legal scholar Xu Zhiyong.</p>'),
    );
    const before = await askedDuring(browser, async () => {
      await pointAtName(browser, page, 'Ding Jiaxi', 'sources');
      await pressInCard(browser, page, 'sources');
    });
    expect(before).toEqual([]);
    const asked = await askedDuring(browser, async () => {
      // Its title runs over two lines, and the middle lies between them.
      await pressInCard(browser, page, 'On Ding Jiaxi and Xu Zhiyong', -9);
      await until(async () => (await openAddresses(browser)).includes(source), 'the source to open');
    });
    expect(asked).toEqual(['connect 29principles.uk:443', source]);
  });

  test('cannot be made by one of Vigil’s own pages, even if its code tried', async () => {
    browser.web.put('https://www.bbc.com/secret', 'ok');
    const surface = await browser.extensionPage('casebook.html');
    const outcomes = await surface.evaluate(async () => {
      const tries: Record<string, () => Promise<unknown>> = {
        fetch: () => fetch('https://www.bbc.com/secret'),
        image: () =>
          new Promise((done, fail) =>
            Object.assign(new Image(), { onload: done, onerror: fail, src: 'https://www.bbc.com/secret' }),
          ),
        socket: () =>
          new Promise((done, fail) =>
            Object.assign(new WebSocket('wss://www.bbc.com/secret'), { onopen: done, onerror: fail }),
          ),
        frame: () =>
          new Promise((done, fail) => {
            const frame = document.createElement('iframe');
            frame.src = 'https://www.bbc.com/secret';
            document.addEventListener('securitypolicyviolation', fail, { once: true });
            frame.onload = () => setTimeout(done, 300);
            document.body.append(frame);
          }),
      };
      const refused: string[] = [];
      for (const [way, attempt] of Object.entries(tries)) await attempt().catch(() => refused.push(way));
      return refused;
    });
    expect(outcomes).toEqual(['fetch', 'image', 'socket', 'frame']);
    expect(browser.web.asked.filter((url) => url.includes('secret'))).toEqual([]);
    await surface.close();
  });
});
