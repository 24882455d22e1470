import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Article, article, openArticle, pause, sentence } from './support/article.ts';
import {
  browserNames,
  markedTexts,
  openBrowser,
  placeOfMark,
  type TestBrowser,
  until,
} from './support/browser.ts';
import { askAsSurface, tellReader, toolbarOf } from './support/extension.ts';

const inside = 'https://www.bbc.com/news/inside';
const stranger = 'https://www.theguardian.com/embed';
const framed = (src: string) =>
  article(`<p>${sentence}</p><iframe src="${src}" width="700" height="300"></iframe>`);

describe.each(browserNames)('the frames of a page in %s', (name) => {
  let browser: TestBrowser;
  let open: Article;
  beforeAll(async () => {
    browser = await openBrowser(name);
    const text = '<p>The lawyer Ding Jiaxi, and the barrister Chow Hang-tung in Hong Kong.</p>';
    for (const address of [inside, stranger]) browser.web.put(address, article(text));
  });
  afterAll(() => browser?.close());
  afterEach(() => open.page.close());

  const frameMarks = async () => {
    const frame = open.page.frames()[1];
    return frame ? markedTexts(frame).catch(() => []) : [];
  };

  test('one of the page’s own origin is read and marked, and its people join the page’s', async () => {
    open = await openArticle(browser, framed(inside));
    await open.marked(2);
    await until(async () => (await frameMarks()).length === 2, 'the marks in the frame');
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'chow-hang-tung');
    const { badge, state } = await toolbarOf(browser, open.page.url());
    expect(badge).toBe('3');
    expect(state.findings?.[0]).toMatchObject({ person: 'ding-jiaxi', count: 2 });
  });

  test('one whose text stands in the page itself is read, and is as quiet as the page', async () => {
    const text = 'The lawyer Ding Jiaxi, and the barrister Chow Hang-tung in Hong Kong.';
    open = await openArticle(
      browser,
      article(`<p>${sentence}</p><iframe srcdoc="<p>${text}</p>" width="700" height="300"></iframe>`),
    );
    await until(async () => (await frameMarks()).length === 2, 'the marks in the frame');
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'chow-hang-tung');
    await askAsSurface(browser, { kind: 'quiet.set', host: 'www.bbc.com', quiet: true });
    await until(async () => (await frameMarks()).length === 0, 'the frame to be quiet');
    await askAsSurface(browser, { kind: 'quiet.set', host: 'www.bbc.com', quiet: false });
    await until(async () => (await frameMarks()).length === 2, 'the marks in the frame');
  });

  test('one of another origin is another page: it is left alone', async () => {
    open = await openArticle(browser, framed(stranger));
    await open.marked(2);
    await pause(1_200);
    expect(await frameMarks()).toEqual([]);
    await open.listed('ding-jiaxi', 'xu-zhiyong');
  });

  test('quiet takes the marks down in the frame too', async () => {
    open = await openArticle(browser, framed(inside));
    await until(async () => (await frameMarks()).length === 2, 'the marks in the frame');
    await askAsSurface(browser, { kind: 'quiet.set', host: 'www.bbc.com', quiet: true });
    await open.marked(0);
    await until(async () => (await frameMarks()).length === 0, 'the frame to be quiet');
    await askAsSurface(browser, { kind: 'quiet.set', host: 'www.bbc.com', quiet: false });
    await open.marked(2);
    await until(async () => (await frameMarks()).length === 2, 'the marks in the frame');
  });

  test('its names can be pointed at and gone to, and the card opens in the frame', async () => {
    open = await openArticle(browser, framed(inside));
    await until(async () => (await frameMarks()).length === 2, 'the marks in the frame');
    const frame = open.page.frames()[1];
    const place = frame && (await placeOfMark(frame, 'Chow Hang-tung'));
    const [x, y] = await open.evaluate<number[]>(
      `(({ x, y }) => [x, y])(document.querySelector('iframe').getBoundingClientRect())`,
    );
    await open.page.mouse.move(2, 2);
    await open.page.mouse.move((x ?? 0) + (place?.x ?? 0), (y ?? 0) + (place?.y ?? 0), { steps: 3 });
    const hosts = () => frame?.evaluate(() => document.querySelectorAll(':root > div').length);
    await until(async () => (await hosts()) === 1, 'the card in the frame');
    expect(await open.evaluate(`document.querySelectorAll(':root > div').length`)).toBe(0);
  });

  test('there is only ever one card, in the page or in a frame', async () => {
    open = await openArticle(browser, framed(inside));
    await open.marked(2);
    await until(async () => (await frameMarks()).length === 2, 'the marks in the frame');
    await open.evaluate(`(() => {
      globalThis.most = 0;
      const hosts = (document) => document.querySelectorAll(':root > div').length;
      const look = () => {
        most = Math.max(most, hosts(document) + hosts(document.querySelector('iframe').contentDocument));
        setTimeout(look, 1);
      };
      look();
    })()`);
    const inPage = () => open.evaluate<number>(`document.querySelectorAll(':root > div').length`);
    const frame = open.page.frames()[1];
    const inFrame = () => frame?.evaluate(() => document.querySelectorAll(':root > div').length);
    const [x = 0, y = 0] = await open.evaluate<number[]>(
      `(({ x, y }) => [x, y])(document.querySelector('iframe').getBoundingClientRect())`,
    );
    const place = frame && (await placeOfMark(frame, 'Chow Hang-tung'));
    for (let turn = 0; turn < 3; turn++) {
      // By keyboard: a card with the focus in it stays, wherever the pointer goes.
      await tellReader(browser, open.page, { kind: 'mention.show', person: 'xu-zhiyong' });
      await until(async () => (await inPage()) === 1, 'the card in the page');
      expect(await inFrame()).toBe(0);
      await open.page.mouse.move(2, 2);
      await open.page.mouse.move(x + (place?.x ?? 0), y + (place?.y ?? 0), { steps: 3 });
      await until(async () => (await inFrame()) === 1, 'the card in the frame');
      expect(await inPage()).toBe(0);
    }
    expect(await open.evaluate('most')).toBe(1);
  });

  test('a frame that goes takes its people with it', async () => {
    open = await openArticle(browser, framed(inside));
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'chow-hang-tung');
    await open.evaluate(`document.querySelector('iframe').remove()`);
    await open.listed('ding-jiaxi', 'xu-zhiyong');
  });
});
