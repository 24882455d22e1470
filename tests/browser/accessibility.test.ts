import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objections } from './support/axe.ts';
import { openBrowser, type TestBrowser, until } from './support/browser.ts';

const views = [
  'welcome.html',
  'popup.html',
  'casebook.html',
  'casebook.html#/cases?status=imprisoned&role=lawyer',
  'casebook.html#/cases?look=table&country=CN%2FHK',
  'casebook.html#/cases?q=nobody-at-all',
  'casebook.html#/campaigns',
  'casebook.html#/campaign/709-crackdown',
  'casebook.html#/dates',
  'casebook.html#/seen',
  'casebook.html#/settings',
  'casebook.html#/case/chow-hang-tung',
  'casebook.html#/case/ding-jiaxi?follow=ask',
  'casebook.html#/following',
  'casebook.html#/letters',
  'casebook.html#/words/custody.rsdl',
  'casebook.html#/method',
  'casebook.html#/case/ding-jiaxi/report',
  'casebook.html#/nowhere',
  'compose.html?person=ding-jiaxi',
  'compose.html?person=nobody',
  'petition.html?person=ding-jiaxi',
  'petition.html?campaign=709-crackdown',
  'message.html?person=ding-jiaxi',
  'message.html',
];

/** One browser is enough: axe looks at the tree that our own code makes, and that is the same in both. */
describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => browser?.close());

  test.each(views)(
    '%s has nothing that axe objects to, wide or 320 px narrow, and fits either',
    async (view) => {
      const page = await browser.extensionPage(view);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await until(
        async () =>
          (await page.evaluate(
            // The head of the casebook is there before what stands below it. A message is a picture, and few words.
            () =>
              document.querySelector('main canvas')
                ? Number.POSITIVE_INFINITY
                : (document.querySelector('main') ?? document.body).innerText.trim().length,
          )) > 40,
        `${view} to be filled`,
      );
      expect(await objections(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    },
  );
});
