import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pause, sentence } from './support/article.ts';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { toolbarOf } from './support/extension.ts';

const folder = join(import.meta.dirname, '../hostile');
const attacks = readdirSync(folder).filter((file) => file.endsWith('.html'));
const strict = {
  'content-security-policy':
    "default-src 'none'; img-src data:; script-src 'nonce-page'; report-uri /report; require-trusted-types-for 'script'",
};

/** In the first line of the heading. */
const onName = [190, 36] as const;

describe.each(browserNames)('a page that looks for Vigil in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  /** What the attack has found, after a pointer rested on a name and pressed it. */
  async function foundBy(attack: string, site: string): Promise<string[]> {
    const names = `<h2>${sentence}</h2>`;
    const html = readFileSync(join(folder, attack), 'utf8')
      .replaceAll('NAMES', names)
      .replaceAll('EXTENSION', browser.origin);
    browser.web.clear();
    const page = await browser.read(`${site}${attack}`, html, attack === 'policy.html' ? strict : {});
    await until(
      async () => ((await toolbarOf(browser, page.url())).state.findings?.length ?? 0) > 0,
      'the names to be found',
    );
    await pause(300);
    // Where the heading says a name. The page is not asked: some of these pages hear every question.
    await page.mouse.move(2, 2);
    await page.mouse.move(...onName, { steps: 3 });
    await pause(800);
    await page.mouse.down();
    await page.mouse.up();
    await pause(200);
    const found = (await page.evaluate('globalThis.look ? look() : found')) as string[];
    await page.close();
    return [...found, ...browser.web.asked.filter((url) => url.endsWith('/report'))];
  }

  test.each(attacks)('on a quiet site: %s comes up empty', async (attack) => {
    expect(await foundBy(attack, 'https://www.news.cn/english/')).toEqual([]);
  });

  test.each(attacks)(
    'on an ordinary site: %s sees what the docs say it sees, and no more',
    async (attack) => {
      const says = /name="ordinary" content="([^"]+)"/.exec(readFileSync(join(folder, attack), 'utf8'))?.[1];
      const found = await foundBy(attack, 'https://www.bbc.com/news/');
      if (says !== 'may see') expect(found.length > 0, found.join('\n')).toBe(says === 'sees');
    },
  );
});
