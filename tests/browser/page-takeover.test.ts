import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, openArticle } from './support/article.ts';
import { openBrowser, type TestBrowser } from './support/browser.ts';
import { askAsSurface, choose, openAddresses } from './support/extension.ts';
import { openInside } from './support/open-inside.ts';

/*
 * The worst case: a page has taken over the process of its tab, and acts as Vigil's reader in it. What it can do is
 * what a message may ask, and no more. Chromium lets a test into that world; in Firefox nothing but the browser can.
 */
describe('whoever has taken over the reader in a page', () => {
  let browser: TestBrowser;
  let world: World;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
    const inside = await openInside(browser);
    await inside.evaluate(async () => {
      await vigil.follow('xu-zhiyong', '1');
      await vigil.noteOn('xu-zhiyong', 'a secret note');
    });
    await choose(browser, { hoverDelayMs: 333 });
    await askAsSurface(browser, { kind: 'quiet.set', host: 'secret.example', quiet: true });
    const { page, marked } = await openArticle(browser, article());
    await marked(2);
    world = await readersWorld(await page.createCDPSession(), browser);
  });
  afterAll(() => browser?.close());

  test('is where this test stands: beside the reader, with its interface', async () => {
    expect(await world<string>('chrome.runtime.id')).toBe(new URL(browser.origin).host);
  });

  test.each(['local', 'sync', 'session'])('cannot read or change storage.%s', async (area) => {
    const tried = await world<string[]>(`(async () => {
      const got = [];
      for (const act of [() => chrome.storage.${area}.get(null), () => chrome.storage.${area}.set({ settings: {} })])
        try { await act(); got.push('done'); } catch (error) { got.push('refused'); }
      return got;
    })()`);
    expect(tried).toEqual(['refused', 'refused']);
  });

  test('finds nothing of the casebook in the databases of its origin', async () => {
    expect(await world('indexedDB.databases()')).toEqual([]);
  });

  test.each([
    { kind: 'tab.findings', tabId: 1 },
    { kind: 'tab.read', tabId: 1 },
    { kind: 'quiet.set', host: 'secret.example', quiet: false },
    { kind: 'judgement.set', tabId: 1, person: 'ding-jiaxi', verdict: 'not-on-site' },
    { kind: 'judgement.takeBack', key: 'k', host: 'secret.example' },
    { kind: 'erase.all', granted: true },
    { kind: 'card.person', person: '../../update-keys' },
    { kind: 'open', surface: 'case', person: 'x#/settings' },
    { kind: 'source.open', person: 'ding-jiaxi', source: 1, inFront: true, url: 'https://evil.example/' },
  ])('is refused $kind', async (message) => {
    const before = await openAddresses(browser);
    const said = await world<string>(
      `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => 'answered ' + JSON.stringify(answer), () => 'refused')`,
    );
    expect(said).toBe('refused');
    expect(await openAddresses(browser)).toEqual(before);
  });

  test('learns how its own page is treated, public records, and nothing that the reader keeps', async () => {
    const found = { kind: 'page.found', findings: [], styled: true };
    const answer = await world<object>(`chrome.runtime.sendMessage(${JSON.stringify(found)})`);
    expect(Object.keys(answer).sort()).toEqual(['hoverDelayMs', 'judged', 'marks', 'quiet', 'textSize']);
    const record = await world<object>(
      "chrome.runtime.sendMessage({ kind: 'card.person', person: 'xu-zhiyong' })",
    );
    expect(JSON.stringify(record)).toContain('Xu Zhiyong');
    expect(JSON.stringify([answer, record])).not.toMatch(/secret/);
  });

  test('cannot reach files of the extension from the page', async () => {
    const fetched = `fetch(chrome.runtime.getURL('dataset/index.json')).then(() => 'read', () => 'refused')`;
    expect(await world(fetched)).toBe('refused');
  });
});

type World = <Answer>(expression: string) => Promise<Answer>;

/** Evaluates in the world that Vigil's scripts have in a page, and gives back what comes of it as JSON. */
async function readersWorld(session: CDPSession, { origin }: TestBrowser): Promise<World> {
  let id: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (`${context.origin}/` === origin) id = context.id;
  });
  await session.send('Runtime.enable');
  if (id === undefined) throw new Error('the reader’s world is not in this page');
  const contextId = id;
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
