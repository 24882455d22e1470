import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, openArticle, pause } from './support/article.ts';
import { browserNames, openBrowser, type TestBrowser } from './support/browser.ts';
import { type DrawnLine, drawnLines } from './support/mark-pixels.ts';

/** What names stand on in the news, and the colour of the text there. */
const grounds = {
  white: 'background: #fff; color: #111',
  'white, grey text': 'background: #fff; color: #767676',
  paper: 'background: #fff1e5; color: #33302e',
  black: 'background: #000; color: #fff',
  'dark grey': 'background: #1d1d1f; color: #a8a8ad',
  red: 'background: #b00020; color: #fff',
  blue: 'background: #0b3d91; color: #ffe8a3',
  yellow: 'background: #ffd400; color: #000',
  'the colour of the tint': 'background: #f08c28; color: #000',
  'a dark picture':
    'background: repeating-conic-gradient(#10204a 0 7deg, #3b1030 7deg 19deg, #16351c 19deg 31deg); color: #fff',
  'a light picture':
    'background: repeating-radial-gradient(circle at 20% 30%, #fff 0 9px, #cfe3ff 9px 22px, #ffe9c9 22px 31px); color: #222',
} as const;

/** The first is certain, and the last perhaps somebody else. */
const page = article(
  Object.entries(grounds)
    .map(
      ([name, style]) =>
        `<p data-ground="${name}" style="${style}; margin: 0">Xu Zhiyong, and Zhang Kai.</p>`,
    )
    .join(''),
).replace('<h1>', '<p>Ding Jiaxi went to the market.</p><h1 hidden>');

describe.each(browserNames)('the marks in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  const linesOn = async (prepare: (page: Page) => Promise<unknown>, forced = false) => {
    const open = await openArticle(browser, page);
    await prepare(open.page);
    await open.marked(1 + 2 * Object.keys(grounds).length);
    await pause(300);
    const lines = await drawnLines(open.page, forced);
    await open.page.close();
    return lines;
  };

  const expectToBeSeen = (lines: readonly DrawnLine[]) => {
    for (const ground of Object.keys(grounds)) {
      const certain = lines.find((line) => line.ground === ground && line.kind === 'certain');
      const possible = lines.find((line) => line.ground === ground && line.kind === 'possible');
      const what = `on ${ground}: ${JSON.stringify([certain, possible])}`;
      // A line, but for where a letter goes through it.
      expect(certain?.share, what).toBeGreaterThan(0.7);
      expect(certain?.longest, what).toBeGreaterThan(12);
      // Dots, which are no line whatever their colour.
      expect(possible?.share, what).toBeGreaterThan(0.25);
      expect(possible?.longest, what).toBeLessThan(8);
      expect(possible?.stretches, what).toBeGreaterThan(6);
    }
  };

  test('have 3:1 on whatever ground, and those in doubt differ in shape', async () => {
    expectToBeSeen(await linesOn((page) => page.setViewport({ width: 900, height: 900 })));
  });

  test('the same at a zoom of 400 per cent', async () => {
    expectToBeSeen(
      await linesOn((page) => page.setViewport({ width: 400, height: 900, deviceScaleFactor: 4 })),
    );
  });

  // Firefox takes forced colours from the system alone.
  test.runIf(name === 'chromium').each(['light', 'dark'])(
    'the same in forced colours, %s',
    async (scheme) => {
      const lines = await linesOn(async (page) => {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: scheme },
          ],
        });
      }, true);
      expectToBeSeen(lines);
    },
  );
});
