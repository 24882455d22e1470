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
import { cardText, placeInCard } from './support/card.ts';
import { askAsSurface, openAddresses, tellReader, toolbarOf } from './support/extension.ts';

const news = 'https://www.bbc.com/news/';
const sentence =
  'The lawyer <b>Ding</b> Jia&shy;xi was taken in China in December 2019, and later the legal scholar Xu Zhiyong.';
const article = (body = `<p>${sentence}</p>`, head = '') =>
  `<!doctype html><html lang="en"><head><title>News</title><link rel="icon" href="data:,">${head}</head><body style="font: 18px/1.6 serif; margin: 40px"><h1>Families mark another year</h1>${body}</body></html>`;

/** Runs before anything of the page's or Vigil's: writes down whatever changes in the document. */
const witness = `<script>
  globalThis.changes = [];
  const watcher = new MutationObserver((records) => changes.push(...records.map((r) => r.type + ' ' + r.target.nodeName)));
  watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  addEventListener('DOMContentLoaded', () => { watcher.takeRecords(); changes.length = 0; globalThis.html = document.documentElement.outerHTML; });
</script>`;

describe.each(browserNames)('a news page in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  let troubles: string[];
  let number = 0;

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page.close();
  });

  async function read(
    html: string,
    address = `${news}${++number}`,
    headers?: Record<string, string>,
  ): Promise<void> {
    troubles = [];
    page = await browser.read(address, html, headers);
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
  }
  // A range whose text has just shrunk cannot be read until Vigil has read the change.
  const marks = () => markedTexts(page).catch(() => []);
  const marked = (count: number) => until(async () => (await marks()).length === count, `${count} marks`);
  const pointAt = async (text: string) => {
    const place = await placeOfMark(page, text);
    if (!place) throw new Error(`“${text}” is not marked`);
    await page.mouse.move(2, 2);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    return place;
  };
  const cardSays = (text: string) =>
    until(async () => (await cardText(browser, page)).includes(text), `the card to say “${text}”`);
  const noCard = () => until(async () => (await cardText(browser, page)) === '', 'the card to close');
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const evaluate = <Answer>(expression: string) => page.evaluate(expression) as Promise<Answer>;

  test('names are marked without a node being touched, and the badge counts people', async () => {
    await read(article(`<p>${sentence}</p>`, witness));
    await marked(2);
    expect(new Set(await markedTexts(page))).toEqual(new Set(['Ding Jia\u00adxi', 'Xu Zhiyong']));
    expect(await evaluate('changes')).toEqual([]);
    expect(await evaluate('document.documentElement.outerHTML === html')).toBe(true);
    expect((await toolbarOf(browser, page.url())).badge).toBe('2');
    expect(troubles).toEqual([]);
  });

  test('what somebody writes, and what is not text, is left alone', async () => {
    const fields = `<input value="Xu Zhiyong"><textarea>Xu Zhiyong</textarea><div contenteditable>lawyer Xu Zhiyong</div>
      <code>Xu Zhiyong</code><svg><text>Xu Zhiyong</text></svg>`;
    await read(article(`<p>${sentence}</p>${fields}`));
    await marked(2);
  });

  test('a name in an open shadow tree is found', async () => {
    const card = `<x-card></x-card><script>
      document.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML = '<p>The lawyer Chang Weiping, China</p>';
    </script>`;
    await read(article(`<p>${sentence}</p>${card}`));
    await marked(3);
  });

  test('follows a page that goes on: text put in, changed and taken out, and a whole new article', async () => {
    await read(article());
    await marked(2);
    await evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<p id="more">The lawyer Chang Weiping, tortured in China.</p>')`,
    );
    await marked(3);
    await evaluate(`document.querySelector('#more').firstChild.data = 'Nobody here.'`);
    await marked(2);
    await evaluate(
      `history.pushState({}, '', '/news/other'); document.body.innerHTML = '<p>The lawyer Chow Hang-tung in Hong Kong</p>'`,
    );
    await until(async () => (await marks()).join() === 'Chow Hang-tung', 'the marks of the new article');
    await until(async () => (await toolbarOf(browser, page.url())).badge === '1', 'the badge to follow');
    await evaluate(`document.body.innerHTML = '<p>Weather</p>'`);
    await marked(0);
    await until(async () => (await toolbarOf(browser, page.url())).badge === '', 'the badge to go');
  });

  test('pointing at a name opens the card with its facts; leaving closes it and leaves nothing behind', async () => {
    await read(article());
    await marked(2);
    await pointAt('Xu Zhiyong');
    await cardSays('Imprisoned');
    const said = await cardText(browser, page);
    for (const fact of [
      'Xu Zhiyong 许志永',
      '14 years in prison',
      'Newest source for this status',
      '9 sources',
      'Write a letter',
    ])
      expect(said).toContain(fact);
    expect(await evaluate('document.documentElement.lastElementChild.outerHTML')).toBe('<div></div>');
    await page.mouse.move(5, 500);
    await noCard();
    expect(await evaluate('document.documentElement.lastElementChild.tagName')).toBe('BODY');
    expect(troubles).toEqual([]);
  });

  test('passing over a name opens nothing', async () => {
    await read(article());
    await marked(2);
    const place = await pointAt('Xu Zhiyong');
    await page.mouse.move(place.x, place.y + 200, { steps: 3 });
    await pause(600);
    expect(await cardText(browser, page)).toBe('');
  });

  test('the card does not cover the name, even at the foot of a narrow window', async () => {
    await read(
      article(
        `<div style="height: 900px"></div><p>${sentence}</p>`,
        '<meta name="viewport" content="width=device-width">',
      ),
    );
    await page.setViewport({ width: 320, height: 640 });
    await marked(2);
    await evaluate(`document.querySelector('p').scrollIntoView({ block: 'end', behavior: 'instant' })`);
    const place = await pointAt('Xu Zhiyong');
    await cardSays('Imprisoned');
    const under = `document.elementFromPoint(${place.x}, ${place.y}).closest('p') !== null`;
    expect(await evaluate(under)).toBe(true);
    expect(await evaluate('document.documentElement.scrollWidth <= 320')).toBe(true);
  });

  test('the keyboard goes from name to name, into the card and back out', async () => {
    await read(
      article(
        `<p>${sentence}</p><div style="height: 3000px"></div><p>And Chow Hang-tung, barrister in Hong Kong.</p><button>b</button>`,
      ),
    );
    await marked(3);
    await page.focus('button');
    await evaluate('scrollTo(0, 0)');
    await tellReader(browser, page, { kind: 'mention.next' });
    await cardSays('Ding Jiaxi');
    await tellReader(browser, page, { kind: 'mention.previous' });
    await cardSays('Chow Hang-tung');
    expect(await evaluate('scrollY > 1000')).toBe(true);
    expect(await evaluate('document.activeElement.tagName')).toBe('DIV');
    await page.keyboard.press('Escape');
    await noCard();
    expect(await evaluate('document.activeElement.tagName')).toBe('BUTTON');
    await tellReader(browser, page, { kind: 'mention.show', person: 'xu-zhiyong' });
    await cardSays('Xu Zhiyong');
  });

  test('a tap on a name opens the card; a link that holds a name stays a link', async () => {
    await read(
      article(`<p>${sentence}</p><p><a href="#there">The barrister Chow Hang-tung</a>, Hong Kong</p>`),
    );
    await marked(3);
    const link = await placeOfMark(page, 'Chow Hang-tung');
    await page.mouse.click(link?.x ?? 0, link?.y ?? 0);
    await until(async () => page.url().endsWith('#there'), 'the link to be followed');
    await evaluate(`addEventListener('click', (event) => { globalThis.clicked = !event.defaultPrevented; })`);
    const name = await placeOfMark(page, 'Xu Zhiyong');
    await page.mouse.click(name?.x ?? 0, name?.y ?? 0);
    await cardSays('Imprisoned');
    expect(await evaluate('clicked')).toBe(true);
  });

  test('events that a page makes up open nothing', async () => {
    await read(article());
    await marked(2);
    const place = await placeOfMark(page, 'Xu Zhiyong');
    await evaluate(`for (const type of ['pointermove', 'pointerdown', 'click'])
      document.querySelector('p').dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: ${place?.x}, clientY: ${place?.y} }))`);
    await pause(700);
    expect(await cardText(browser, page)).toBe('');
  });

  test('a letter opens in a page of Vigil’s own, which is not told where from', async () => {
    await read(article());
    await marked(2);
    await pointAt('Xu Zhiyong');
    await cardSays('Write a letter');
    // Sooner, a click is taken for one that was meant for the page.
    await pause(400);
    const button = await placeInCard(browser, page, 'Write a letter');
    await page.mouse.click(button.x, button.y);
    const letter = `${browser.origin}compose.html#person=xu-zhiyong`;
    await until(async () => (await openAddresses(browser)).includes(letter), 'the letter to open');
    await page.bringToFront();
    await noCard();
  });

  test('a page with the strictest content security policy', async () => {
    await read(article(), undefined, {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
    });
    await marked(2);
    await pointAt('Xu Zhiyong');
    await cardSays('Imprisoned');
    const size = await evaluate<number>(
      'document.documentElement.lastElementChild.getBoundingClientRect().width',
    );
    expect(size).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('a page that clears the registry gets the marks once more, and is not fought', async () => {
    await read(article());
    await marked(2);
    for (const left of [2, 0]) {
      await evaluate('CSS.highlights.clear()');
      await evaluate(`document.body.append(' more', document.createElement('p'))`);
      await pause(900);
      expect(await markedTexts(page)).toHaveLength(left);
    }
  });

  test('an element or a frame named like something of Vigil’s does not switch it off', async () => {
    await read(article(`<p>${sentence}</p><div id="vigilReader"></div><iframe name="vigilCard"></iframe>`));
    await marked(2);
    await pointAt('Xu Zhiyong');
    await cardSays('Imprisoned');
  });

  test('a name in a closed menu is marked by the time the menu opens', async () => {
    await read(article(`<div id="menu" style="display: none"><p>${sentence}</p></div><p>Rain.</p>`));
    await until(
      async () => (await toolbarOf(browser, page.url())).state.findings?.length === 0,
      'the reader',
    );
    await evaluate(`document.querySelector('#menu').style.display = 'block'`);
    await marked(2);
    await until(async () => (await toolbarOf(browser, page.url())).badge === '2', 'the badge to follow');
  });

  test('a page without a name cannot tell', async () => {
    await read(article('<p>Rain is expected in the north.</p>', witness));
    await pause(1_500);
    expect(await evaluate('CSS.highlights.size')).toBe(0);
    expect(await evaluate('changes')).toEqual([]);
    expect(await evaluate('document.styleSheets.length')).toBe(0);
    expect(await evaluate(`getComputedStyle(document.body, '::highlight(vigil-a)').textDecorationLine`)).toBe(
      'none',
    );
    expect((await toolbarOf(browser, page.url())).badge).toBe('');
  });

  test('a quiet site cannot tell either, and the names are in the toolbar', async () => {
    await read(article(`<p>${sentence}</p>`, witness), 'https://www.news.cn/english/1.htm');
    await until(async () => (await toolbarOf(browser, page.url())).badge === '2', 'the badge');
    await pause(500);
    expect(await evaluate('CSS.highlights.size')).toBe(0);
    expect(await evaluate('changes')).toEqual([]);
    expect(await evaluate(`getComputedStyle(document.body, '::highlight(vigil-a)').textDecorationLine`)).toBe(
      'none',
    );
    await tellReader(browser, page, { kind: 'mention.next' });
    await pause(500);
    expect(await evaluate('changes')).toEqual([]);
    const { state } = await toolbarOf(browser, page.url());
    expect(state.quiet).toBe(true);
    expect(state.findings?.map(({ person }) => person)).toEqual(['ding-jiaxi', 'xu-zhiyong']);
  });

  test('a dot behind its host does not make a quiet site another one', async () => {
    await read(article(`<p>${sentence}</p>`), 'https://www.news.cn./english/2.htm');
    await pause(1_500);
    expect(await evaluate('CSS.highlights.size')).toBe(0);
  });

  test('a page too busy to answer is quiet as soon as it can be, and a host below keeps its own word', async () => {
    await read(article(), 'https://m.dw.com/en/2');
    await marked(2);
    await evaluate(`setTimeout(() => { const end = Date.now() + 1500; while (Date.now() < end); }, 0)`);
    await askAsSurface(browser, { kind: 'quiet.set', host: 'm.dw.com', quiet: true });
    await marked(0);
    await askAsSurface(browser, { kind: 'quiet.set', host: 'dw.com', quiet: false });
    await pause(800);
    expect(await marks()).toEqual([]);
    await askAsSurface(browser, { kind: 'quiet.set', host: 'm.dw.com', quiet: false });
    await marked(2);
  });

  test('the reader’s word makes a site quiet, and marks come and go without a reload', async () => {
    await read(article(), 'https://www.dw.com/en/1');
    await marked(2);
    await askAsSurface(browser, { kind: 'quiet.set', host: 'www.dw.com', quiet: true });
    await marked(0);
    expect((await toolbarOf(browser, page.url())).state).toMatchObject({ quiet: true, host: 'www.dw.com' });
    await askAsSurface(browser, { kind: 'quiet.set', host: 'www.dw.com', quiet: false });
    await marked(2);
    expect((await toolbarOf(browser, page.url())).state.quiet).toBe(false);
  });
});
