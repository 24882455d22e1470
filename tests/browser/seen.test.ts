import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outputOf } from '../../scripts/browsers/launch.ts';
import { browserNames, markedTexts, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { rowsOf } from './support/keeping.ts';
import { openInside } from './support/open-inside.ts';
import { click, says } from './support/page-acts.ts';

const article = `<!doctype html><html lang="en"><head><title>News</title><link rel="icon" href="data:,"></head>
  <body><p>The lawyers Ding Jiaxi and Xu Zhiyong met in Xiamen in December 2019.</p></body></html>`;

describe.each(browserNames)('seen in the news, in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  /** Opens an article, and waits until its names have been found and reported. */
  const read = async (address: string) => {
    const page = await browser.read(address, article);
    await until(async () => (await markedTexts(page)).length === 2, 'both names to be marked');
    return page;
  };

  test('is off until it is switched on; then followed names are kept by day and site, and others never', async () => {
    const inside = await openInside(browser, 'casebook.html#/settings');
    await inside.evaluate(() => vigil.follow('ding-jiaxi', '1'));
    await (await read('https://www.bbc.com/news/before')).close();
    expect(await rowsOf(inside, 'sightings')).toEqual([]);

    await inside.bringToFront();
    await inside.evaluate(() => document.querySelector<HTMLInputElement>('#seen')?.click());
    await until(() => inside.evaluate(async () => (await vigil.readSettings()).seenInNews), 'the switch');
    await (await read('https://www.bbc.com/news/one?secret=1')).close();
    await until(async () => (await rowsOf(inside, 'sightings')).length > 0, 'a sighting');
    await (await read('https://www.bbc.com/news/two')).close();
    const rows = (await rowsOf(inside, 'sightings')) as { day: string }[];
    expect(rows).toMatchObject([{ person: 'ding-jiaxi', host: 'www.bbc.com' }]);
    expect(rows[0]?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(JSON.stringify(rows)).not.toMatch(/news\/|secret/);

    await inside.evaluate(() => {
      location.hash = '#/seen';
    });
    await says(inside, 'Ding Jiaxi');
    await says(inside, 'www.bbc.com');
    await click(inside, 'button', 'Forget all of it');
    await until(async () => (await rowsOf(inside, 'sightings')).length === 0, 'the list to be cleared');
  });

  // Firefox lets nobody but the reader's own hand allow an extension in private windows.
  test.runIf(name === 'chromium')(
    'keeps nothing of a private window, though Vigil is allowed there',
    async () => {
      await allowInPrivate(browser);
      const inside = await openInside(browser, 'casebook.html#/settings');
      await inside.evaluate(async () => {
        await vigil.follow('ding-jiaxi', '1');
        await vigil.changeSettings({ seenInNews: true });
      });
      const address = 'https://www.bbc.com/news/private';
      browser.web.put(address, article);
      await inside.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as {
          chrome: { windows: { create(how: object): Promise<object> } };
        };
        await chrome.windows.create({ url, incognito: true });
      }, address);
      const target = await browser.browser.waitForTarget((target) => target.url() === address);
      const page = await target.page();
      if (!page) throw new Error('the private window has no page');
      await until(async () => (await markedTexts(page)).length === 2, 'the names to be marked all the same');
      // What is read in an ordinary window afterwards is kept: the other would have been by then.
      await (await read('https://www.theguardian.com/world/ordinary')).close();
      await until(async () => (await rowsOf(inside, 'sightings')).length > 0, 'a sighting');
      expect(await rowsOf(inside, 'sightings')).toMatchObject([{ host: 'www.theguardian.com' }]);
      await page.close();
    },
  );
});

/** Allows the extension in private windows, as the reader does on the browser's page of extensions. */
async function allowInPrivate({ browser, origin }: TestBrowser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const path = outputOf('chromium');
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  expect(origin).toContain(id);
}
