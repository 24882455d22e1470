import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Article, article, openArticle, pause, sentence } from './support/article.ts';
import { browserNames, openBrowser, placeOfMark, type TestBrowser, until } from './support/browser.ts';
import { cardText } from './support/card.ts';

describe.each(browserNames)('fingers on a page in %s', (name) => {
  let browser: TestBrowser;
  let open: Article;
  let at: { x: number; y: number };
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => open.page.close());

  const read = async () => {
    const text = `<p style="font-size: 40px">${sentence}</p><p id="elsewhere">Rain.</p><div style="height: 3000px"></div>`;
    open = await openArticle(browser, article(text, '<meta name="viewport" content="width=device-width">'));
    await open.page.setViewport({ width: 400, height: 800, hasTouch: true, isMobile: name === 'chromium' });
    await open.marked(2);
    await until(async () => (await placeOfMark(open.page, 'Xu Zhiyong')) !== null, 'the name');
    at = (await placeOfMark(open.page, 'Xu Zhiyong')) ?? { x: 0, y: 0 };
  };
  const card = () => cardText(browser, open.page);
  const cardSays = (text: string) =>
    until(async () => (await card()).includes(text), `the card to say ${text}`);

  test('a tap on a name opens its card, and a tap elsewhere closes it', async () => {
    await read();
    await open.page.touchscreen.tap(at.x, at.y);
    await cardSays('14 years in prison');
    await pause(400);
    const rain = await open.evaluate<number[]>(
      `(({ x, y }) => [x + 5, y + 5])(elsewhere.getBoundingClientRect())`,
    );
    await open.page.touchscreen.tap(rain[0] ?? 0, rain[1] ?? 0);
    await until(async () => (await card()) === '', 'the card to close');
  });

  test('a finger that scrolls the page from a name on opens nothing', async () => {
    await read();
    const finger = await open.page.touchscreen.touchStart(at.x, at.y);
    for (let step = 1; step <= 6; step++) await finger.move(at.x, at.y - step * 15);
    await finger.end();
    await pause(700);
    expect(await card()).toBe('');
  });

  // Firefox's remote protocol knows one finger only, as puppeteer speaks it.
  test.runIf(name === 'chromium')(
    'two fingers that spread on a name zoom the page and open nothing',
    async () => {
      await read();
      const session = await open.page.createCDPSession();
      const fingers = (type: 'touchStart' | 'touchMove', apart: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: [
            { x: at.x - apart, y: at.y, id: 1 },
            { x: at.x + apart, y: at.y, id: 2 },
          ],
        });
      await fingers('touchStart', 4);
      for (let apart = 10; apart <= 90; apart += 10) await fingers('touchMove', apart);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await pause(700);
      expect(await open.evaluate('visualViewport.scale')).toBeGreaterThan(1.2);
      expect(await card()).toBe('');
    },
  );
});
