import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { askAsSurface } from './support/extension.ts';
import { rowsOf } from './support/keeping.ts';
import { openInside } from './support/open-inside.ts';

describe.each(browserNames)('storage that loses nothing, in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  beforeEach(async () => {
    page = await openInside(browser);
  });
  afterEach(async () => {
    await askAsSurface(browser, { kind: 'erase.all', granted: false });
    await page.close();
  });
  afterAll(() => browser?.close());

  /** Deletes the database, and makes one of an earlier or later version, with a followed case in it. */
  const databaseOf = (version: number, held: boolean) =>
    page.evaluate(
      (version, held) =>
        new Promise<void>((resolve, reject) => {
          indexedDB.deleteDatabase('vigil').onsuccess = () => {
            const opening = indexedDB.open('vigil', version);
            opening.onupgradeneeded = () => {
              const row = { person: 'ding-jiaxi', since: '2026-01-01T00:00:00.000Z', seenVersion: '1' };
              opening.result.createObjectStore('follows', { keyPath: 'person' }).put(row);
            };
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              if (!held) opening.result.close();
              else (globalThis as unknown as { holder: IDBDatabase }).holder = opening.result;
              resolve();
            };
          };
        }),
      version,
      held,
    );

  test('a database of the first version is taken over with all that is in it', async () => {
    await databaseOf(1, false);
    expect(await page.evaluate(() => vigil.listFollows())).toMatchObject({
      ok: true,
      value: { follows: [{ person: 'ding-jiaxi', since: '2026-01-01T00:00:00.000Z' }], setAside: 0 },
    });
    expect(await page.evaluate(() => vigil.listDrafts())).toMatchObject({ ok: true, value: { rows: [] } });
  });

  test('a window of an older Vigil that holds on is named, and nothing is lost', async () => {
    await databaseOf(1, true);
    expect(await page.evaluate(() => vigil.follow('xu-zhiyong', '1'))).toEqual({
      ok: false,
      trouble: 'blocked',
    });
    await page.evaluate(() => (globalThis as unknown as { holder: IDBDatabase }).holder.close());
    await until(
      async () => (await page.evaluate(() => vigil.follow('xu-zhiyong', '1'))).ok,
      'the window to let go',
    );
    expect((await rowsOf(page, 'follows')).length).toBe(2);
  });

  test('a database of a newer Vigil is left alone', async () => {
    await databaseOf(99, false);
    expect(await page.evaluate(() => vigil.follow('xu-zhiyong', '1'))).toEqual({
      ok: false,
      trouble: 'newer',
    });
    expect(await rowsOf(page, 'follows')).toHaveLength(1);
  });

  test('two windows that write at once both count', async () => {
    const other = await openInside(browser);
    const follow = (page: Page, from: number) =>
      page.evaluate(async (from) => {
        const people = Array.from({ length: 40 }, (_, i) => `somebody-${from + i}`);
        const done = await Promise.all(people.map((person) => vigil.follow(person, '1')));
        return done.every(({ ok }) => ok);
      }, from);
    expect(await Promise.all([follow(page, 0), follow(other, 20)])).toEqual([true, true]);
    expect(await rowsOf(page, 'follows')).toHaveLength(60);
    await other.close();
  });

  test('a database deleted under an open window is made anew at the next act', async () => {
    await page.evaluate(() => vigil.follow('ding-jiaxi', '1'));
    const deleting = await browser.extensionPage('casebook.html#/method');
    await deleting.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('vigil').onsuccess = resolve;
        }),
    );
    await deleting.close();
    expect(await page.evaluate(() => vigil.follow('xu-zhiyong', '1'))).toMatchObject({ ok: true });
    expect(await rowsOf(page, 'follows')).toMatchObject([{ person: 'xu-zhiyong' }]);
  });

  test.runIf(name === 'chromium')(
    'a service worker killed at any moment of an act loses nothing',
    async () => {
      const host = (n: number) => `site-${n}.example`;
      const killAfter = [0, 1, 2, 4, 8, 16, 32];
      for (const [n, ms] of killAfter.entries()) {
        const before = await quietHosts(page);
        // A worker that is gone may never answer.
        void askAsSurface(browser, { kind: 'quiet.set', host: host(n), quiet: true }).catch(() => undefined);
        await new Promise((resume) => setTimeout(resume, ms));
        await killWorker(browser);
        const after = await quietHosts(page);
        // What was kept before is kept, and the act is done whole or not at all.
        expect(after.length - before.length).toBeLessThanOrEqual(1);
        expect(after.slice(0, before.length)).toEqual(before);
      }
      // It comes back when it is needed.
      await askAsSurface(browser, { kind: 'quiet.set', host: 'last.example', quiet: true });
      expect(await quietHosts(page)).toContain('last.example');
    },
  );
});

async function killWorker({ browser }: TestBrowser): Promise<void> {
  const target = browser.targets().find((target) => target.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close().catch(() => undefined);
}

const quietHosts = (page: Page) =>
  page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
      }
    ).chrome;
    const { quietSites } = await storage.local.get('quietSites');
    return (quietSites as { quiet: string[] } | undefined)?.quiet ?? [];
  });
