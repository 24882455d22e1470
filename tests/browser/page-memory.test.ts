import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, openArticle, sentence } from './support/article.ts';
import { openBrowser, type TestBrowser } from './support/browser.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser('chromium');
});
afterAll(() => browser?.close());

// Firefox tells nobody from outside how much a page holds.
test('a tab in which a thousand articles were read one after another holds no more than after the first hundreds', async () => {
  const { page, marked } = await openArticle(browser, article(`<main><p>${sentence}</p></main>`));
  await marked(2);
  const session = await page.createCDPSession();
  const heap = async () => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const go = (from: number, to: number) =>
    page.evaluate(
      async (from, to, sentence) => {
        for (let n = from; n < to; n++) {
          history.pushState({}, '', `/news/article-${n}`);
          const html = `<p>${sentence} It was the ${n}th day.</p><x-late-${n}></x-late-${n}>`;
          document.querySelector('main')?.setHTMLUnsafe(html.repeat(20));
          // Every third is left standing until it has been read.
          await new Promise((resolve) => setTimeout(resolve, n % 3 === 0 ? 60 : 5));
        }
      },
      from,
      to,
      sentence,
    );
  await go(0, 300);
  const before = await heap();
  await go(300, 1_300);
  const after = await heap();
  // The last article is read like the first: two names in each of its twenty paragraphs.
  await marked(40);
  expect(after - before, `from ${before} to ${after} bytes`).toBeLessThan(1_500_000);
  console.log(`heap: ${before} bytes after 300 articles, ${after} after 1,300`);
}, 180_000);
