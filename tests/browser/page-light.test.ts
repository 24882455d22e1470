import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS, sizesOf, zippedSize } from '../../bench/size/measure.ts';
import { article, openArticle, pause } from './support/article.ts';
import { browserNames, openBrowser, type TestBrowser } from './support/browser.ts';
import { hasLeft } from './support/extension.ts';

describe.each(browserNames)('a page of news in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  test('has no more of Vigil in it than the gate, until a name may stand there', async () => {
    const near = 'Wang Yuwen, Ding Jiaxuan and the lawyer Jiang Tian met in Beijing, where Xu Zhi spoke.';
    const { page, marked } = await openArticle(browser, article(`<p>${near}</p>`));
    await pause(1_500);
    expect(await hasLeft(browser, page, 'vigilReader')).toBe(true);
    expect(await hasLeft(browser, page, 'vigilRecogniser')).toBe(false);
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<p>The lawyer Chang Weiping, tortured in China.</p>')`,
    );
    await marked(1);
    expect(await hasLeft(browser, page, 'vigilRecogniser')).toBe(true);
  });
});

test.each(['chrome-mv3', 'firefox-mv3'])('%s is as small as it should be', (build) => {
  const files = sizesOf(join(import.meta.dirname, '../../.output', build));
  expect(files.find(({ path }) => path === 'reader.js')?.raw).toBeLessThanOrEqual(LIMITS.reader);
  expect(zippedSize(files)).toBeLessThanOrEqual(LIMITS.packageZipped);
});
