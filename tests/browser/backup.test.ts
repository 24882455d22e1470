import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, openBrowser, type TestBrowser } from './support/browser.ts';
import { askAsSurface } from './support/extension.ts';
import { keeping, rowsOf } from './support/keeping.ts';
import { openInside } from './support/open-inside.ts';

describe.each(browserNames)('a backup, in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  const everything = async (page: Page) => ({
    follows: await rowsOf(page, 'follows'),
    drafts: await rowsOf(page, 'drafts'),
    settings: await page.evaluate(() => vigil.readSettings()),
  });

  test('under a passphrase survives that everything is erased', async () => {
    const page = await openInside(browser);
    await page.evaluate(async () => {
      await vigil.follow('ding-jiaxi', '1');
      await vigil.noteOn('ding-jiaxi', 'Wrote to his wife. 丁家喜');
      await vigil.saveDraft({ id: 'd', person: 'xu-zhiyong', subject: 's', body: 'b', choices: {} });
      await vigil.changeSettings({ textSize: 150 });
    });
    const before = await everything(page);
    const text = await page.evaluate(async () => {
      const file = await vigil.makeBackup('correct horse');
      return file.ok ? file.value.text : '';
    });
    expect(text).not.toContain('ding-jiaxi');
    expect(await askAsSurface(browser, { kind: 'erase.all', granted: false })).toMatchObject({
      nothingLeft: true,
    });
    expect((await keeping(page)).databases).toEqual([]);

    const fresh = await openInside(browser);
    const open = (passphrase: string) =>
      fresh.evaluate(
        async (text, passphrase) => {
          const file = await vigil.openBackup(new Blob([text]), passphrase);
          if (!file.ok) return file.refusal.kind;
          const plan = await vigil.planBackup(file.value, 'replace');
          if (!plan.ok) return plan.trouble;
          await vigil.applyBackup(plan.value);
          return [plan.value.stores.follows.added, plan.value.stores.drafts.added, plan.value.settings];
        },
        text,
        passphrase,
      );
    expect(await open('')).toBe('needs-passphrase');
    expect(await open('wrong horse')).toBe('not-opened');
    expect(await open('correct horse')).toEqual([1, 1, ['textSize']]);
    expect(await everything(fresh)).toEqual(before);
  });
});
