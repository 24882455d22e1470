import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { pointAtName } from './support/card.ts';

/** What browsers themselves fetch in the background, extension or not. */
const browsersOwn = /google(apis)?\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|detectportal/;

describe.each(browserNames)('all traffic of %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  test('while a page is read, a card opened and every surface visited, is the page itself', async () => {
    const address = 'https://www.theguardian.com/world/1';
    const page = await browser.read(
      address,
      '<!doctype html><title>n</title><link rel="icon" href="data:,"><p>The lawyer Ding Jiaxi was taken in China.</p>',
    );
    await pointAtName(browser, page, 'Ding Jiaxi', 'Imprisoned');
    for (const path of [
      'welcome.html',
      'popup.html',
      'casebook.html',
      'casebook.html#/case/ding-jiaxi',
      'compose.html?person=ding-jiaxi',
    ]) {
      const surface = await browser.extensionPage(path);
      await until(
        async () => (await surface.evaluate(() => document.body.innerText.trim().length)) > 40,
        `${path} to be filled`,
      );
      await surface.close();
    }
    const asked = browser.web.asked.filter((url) => !browsersOwn.test(url));
    expect(new Set(asked)).toEqual(new Set(['connect www.theguardian.com:443', address]));
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
