import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { askAsSurface } from './support/extension.ts';
import { keeping, rowsOf } from './support/keeping.ts';
import { openInside } from './support/open-inside.ts';
import { click, fill, giveFile, savedText, says } from './support/page-acts.ts';

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

  /** What the table of a plan says of the followed cases: new, changed, taken away, as it is, left out. */
  const planned = (page: Page) =>
    page.evaluate(() => {
      const row = [...document.querySelectorAll('.custody-table tbody tr')].find((row) =>
        row.textContent?.startsWith('Followed cases'),
      );
      return [...(row?.querySelectorAll('td') ?? [])].map((cell) => Number(cell.textContent));
    });
  const followed = async (page: Page) =>
    ((await rowsOf(page, 'follows')) as { person: string }[]).map(({ person }) => person).sort();

  test('is made and put back by hand: what it would do is shown first, and leaving changes nothing', async () => {
    await askAsSurface(browser, { kind: 'erase.all', granted: false });
    const page = await openInside(browser, 'casebook.html#/settings');
    await page.bringToFront();
    await page.evaluate(() => vigil.follow('ding-jiaxi', '1'));
    await says(page, 'Save a backup');
    const plain = await savedText(page, () => click(page, 'button', 'Save a backup'));
    await says(page, 'The backup has been saved.');
    expect(JSON.parse(plain)).toMatchObject({ format: 'vigil-backup', stores: { follows: [{}] } });

    await page.evaluate(async () => {
      await vigil.unfollow('ding-jiaxi');
      await vigil.follow('xu-zhiyong', '1');
    });
    await giveFile(page, '#backup-file', plain);
    await says(page, 'Nothing that is here is lost.');
    expect(await planned(page)).toEqual([1, 0, 0, 1, 0]);
    await click(page, 'button', 'Replace what is here');
    await says(page, 'What is here and not in the backup goes');
    expect(await planned(page)).toEqual([1, 0, 1, 0, 0]);
    await click(page, 'button', 'Leave all as it is');
    expect(await followed(page)).toEqual(['xu-zhiyong']);

    await giveFile(page, '#backup-file', plain);
    await click(page, 'button', 'Put it back');
    await says(page, 'The backup is back.');
    expect(await followed(page)).toEqual(['ding-jiaxi', 'xu-zhiyong']);
    await giveFile(page, '#backup-file', plain);
    await click(page, 'button', 'Replace what is here');
    await until(async () => (await planned(page))[2] === 1, 'what would be taken away');
    await click(page, 'button', 'Put it back');
    await until(async () => (await followed(page)).join() === 'ding-jiaxi', 'only what the backup holds');
    await page.close();
  });

  test('a broken file is refused with the field that is wrong, and nothing is changed', async () => {
    const page = await openInside(browser, 'casebook.html#/settings');
    await page.evaluate(() => vigil.follow('ding-jiaxi', '1'));
    const before = await everything(page);
    await says(page, 'Save a backup');
    const plain = await savedText(page, () => click(page, 'button', 'Save a backup'));
    const broken = JSON.parse(plain);
    broken.stores.follows[0].since = 'yesterday';
    await giveFile(page, '#backup-file', JSON.stringify(broken));
    await says(page, 'The backup is damaged, so nothing was changed. At stores.follows.0.since:');
    await giveFile(page, '#backup-file', plain.slice(0, -100));
    await says(page, 'This is no backup of Vigil’s. Nothing was changed.');
    await giveFile(page, '#backup-file', JSON.stringify({ ...JSON.parse(plain), version: 2 }));
    await says(page, 'This backup was made by a newer Vigil.');
    expect(await everything(page)).toEqual(before);
    await page.close();
  });

  test('a passphrase is typed twice, asked for again, and a wrong one opens nothing', async () => {
    const page = await openInside(browser, 'casebook.html#/settings');
    await page.bringToFront();
    await says(page, 'Save a backup');
    await fill(page, '#backup-passphrase', 'correct horse');
    await says(page, 'The passphrase once more');
    await fill(page, '#backup-again', 'correct hearse');
    await click(page, 'button', 'Save a backup');
    await says(page, 'The two passphrases differ');
    await fill(page, '#backup-again', 'correct horse');
    const sealed = await savedText(page, () => click(page, 'button', 'Save a backup'));
    await says(page, 'The backup has been saved.');
    expect(sealed).not.toContain('ding-jiaxi');

    await giveFile(page, '#backup-file', sealed);
    await says(page, 'This backup is sealed.');
    await fill(page, '#sealed', 'wrong horse');
    await click(page, 'button', 'Open it');
    await says(page, 'The passphrase does not fit, or the file was changed.');
    await giveFile(page, '#backup-file', sealed);
    await says(page, 'This backup is sealed.');
    await fill(page, '#sealed', 'correct horse');
    await click(page, 'button', 'Open it');
    await says(page, 'How to put it back');
    expect(await planned(page)).toEqual([0, 0, 0, (await followed(page)).length, 0]);
    await page.close();
  });
});
