import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Article, article, openArticle, pause } from './support/article.ts';
import { browserNames, openBrowser, placeOfMark, type TestBrowser, until } from './support/browser.ts';
import { cardText } from './support/card.ts';
import { choose, tellReader } from './support/extension.ts';

const withDoubt = article('<p>Ding Jiaxi went to the market with Xu Zhiyong, and Zhang Kai.</p>');

describe.each(browserNames)('what the reader chose, on open pages in %s', (name) => {
  let browser: TestBrowser;
  let open: Article;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await choose(browser, {});
    await open.page.close();
  });

  test('marks for all, for the certain, or for none; the popup lists everybody all the same', async () => {
    open = await openArticle(browser, withDoubt);
    await open.marked(3);
    await choose(browser, { marks: 'certain' });
    await open.marked(2);
    expect(await open.marks()).not.toContain('Zhang Kai');
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'zhang-kai');
    await choose(browser, { marks: 'none' });
    await open.marked(0);
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'zhang-kai');
    await choose(browser, { marks: 'all' });
    await open.marked(3);
  });

  test('quiet everywhere takes everything down, the style too, and later pages are left alone', async () => {
    open = await openArticle(browser, withDoubt);
    await open.marked(3);
    const line = () =>
      open.evaluate(`getComputedStyle(document.body, '::highlight(vigil-a)').textDecorationLine`);
    expect(await line()).toBe('underline');
    await choose(browser, { quietEverywhere: true });
    await open.marked(0);
    await until(async () => (await line()) === 'none', 'the style to go');
    await open.page.reload();
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'zhang-kai');
    await pause(300);
    expect(await open.marks()).toEqual([]);
  });

  test('with marks switched off the popup still leads to a name: it is selected, and nothing else happens', async () => {
    await choose(browser, { marks: 'none' });
    open = await openArticle(
      browser,
      article('<p>Rain.</p><div style="height: 3000px"></div><p>Then Xu Zhiyong was taken in China.</p>'),
    );
    await open.listed('xu-zhiyong');
    const html = await open.evaluate('document.documentElement.outerHTML');
    await tellReader(browser, open.page, { kind: 'mention.show', person: 'xu-zhiyong' });
    expect(await open.evaluate('scrollY > 1000')).toBe(true);
    expect(await open.evaluate('String(getSelection())')).toBe('Xu Zhiyong');
    await pause(400);
    expect(await open.evaluate('document.documentElement.outerHTML')).toBe(html);
    expect(await open.marks()).toEqual([]);
    await choose(browser, { quietEverywhere: true });
    await pause(300);
    await open.evaluate('(getSelection().removeAllRanges(), scrollTo(0, 0))');
    await tellReader(browser, open.page, { kind: 'mention.show', person: 'xu-zhiyong' });
    expect(await open.evaluate('[scrollY, String(getSelection())].join()')).toBe('0,');
  });

  test('the card waits as long as the reader likes', async () => {
    open = await openArticle(browser, withDoubt);
    await open.marked(3);
    await choose(browser, { hoverDelayMs: 1_500 });
    await pause(300);
    const place = await placeOfMark(open.page, 'Xu Zhiyong');
    await open.page.mouse.move(2, 2);
    await open.page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
    const start = Date.now();
    await until(async () => (await cardText(browser, open.page)).includes('Imprisoned'), 'the card');
    expect(Date.now() - start).toBeGreaterThan(1_200);
  });
});
