import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hearTroubles, loudFirefox, type Troubles } from '../load/troubles.ts';
import { article, openArticle, pause, sentence } from './support/article.ts';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { cardText, pointAtName } from './support/card.ts';
import { toolbarOf } from './support/extension.ts';

const folder = join(import.meta.dirname, '../hostile/strain');
const attacks = readdirSync(folder).filter((file) => file.endsWith('.html'));
const patienceInMs = 60_000;

/*
 * Pages that try to break Vigil rather than to find it. Whatever they do to themselves, the people named in them are
 * listed, the marks are where they should be, no console says a word, and the next page is read as ever.
 */
describe.each(browserNames)('a page that strains Vigil in %s', (name) => {
  let browser: TestBrowser;
  let troubles: Troubles;
  beforeAll(async () => {
    browser = await openBrowser(name, { firefoxPrefs: loudFirefox });
    // Asked for anew with each root element; that it is not there is no fault of anybody's.
    browser.web.put('https://www.bbc.com/favicon.ico', '');
    troubles = await hearTroubles(browser);
  });
  afterAll(async () => {
    await troubles?.stop();
    await browser?.close();
  });

  test.each(attacks)('%s', { timeout: 150_000 }, async (attack) => {
    const html = readFileSync(join(folder, attack), 'utf8').replace('NAMES', `<h2>${sentence}</h2>`);
    const says = (what: string) => new RegExp(`name="${what}" content="([^"]+)"`).exec(html)?.[1];
    const policy = says('policy');
    const before = troubles.said.length;
    const { page, marks } = await openArticle(
      browser,
      html,
      `https://www.bbc.com/news/strain-${attack}`,
      policy ? { 'content-security-policy': policy } : {},
    );
    // Whatever the page does, it has done by then; where there is nothing to wait for, the first look is right.
    await pause(4_500);
    const people = says('people')?.split(' ').sort().join();
    let listed: string | undefined;
    await until(
      async () => {
        const { state, badge } = await toolbarOf(browser, page.url());
        listed = `${badge} ${state.findings?.map(({ person }) => person).sort()}`;
        return listed === `${people?.split(',').length} ${people}`;
      },
      '',
      patienceInMs,
    ).catch(() => expect(listed).toBe(people));
    const marked = says('marks');
    if (marked) {
      const bare = async () => (await marks()).map((text) => text.replace(/\u00ad/g, '')).sort();
      await until(async () => (await bare()).join() === marked, `${marked} to be marked`).catch(async () =>
        expect(await bare()).toEqual(marked.split(',')),
      );
    }
    const pointed = says('card');
    if (pointed) {
      await pointAtName(browser, page, pointed, 'sources');
      await page.keyboard.press('Escape');
      await until(async () => (await cardText(browser, page)) === '', 'the card to close');
    }
    const next = await openArticle(browser, article());
    await next.marked(2);
    await Promise.all([page.close(), next.page.close()]);
    expect(troubles.said.slice(before)).toEqual([]);
  });
});
