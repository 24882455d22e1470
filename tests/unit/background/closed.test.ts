import { expect, test } from 'vitest';
import { closedBecause } from '../../../lib/tab/closed.ts';

test.each([
  [undefined, 'browser'],
  ['about:blank', 'browser'],
  ['chrome://newtab/', 'browser'],
  ['moz-extension://5b0c/casebook.html', 'browser'],
  ['file:///home/reader/article.html', 'file'],
  ['https://chromewebstore.google.com/category/extensions', 'store'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  ['https://example.org/report.PDF?download', 'pdf'],
  ['https://example.org/about-pdf', undefined],
  ['https://www.google.com/webstore', undefined],
] as const)('a page at %s is closed because: %s', (url, why) => {
  expect(closedBecause(url)).toBe(why);
});
