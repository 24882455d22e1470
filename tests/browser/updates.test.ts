import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPublicKeyAsync } from '@noble/ed25519';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UpdatePayload } from '../../lib/dataset/update-payload.ts';
import { outputOf } from '../../scripts/browsers/launch.ts';
import { readData } from '../../scripts/dataset/read-data.ts';
import { payloadOf } from '../../scripts/updates/payload.ts';
import { signDataset } from '../../scripts/updates/signing.ts';
import { browserNames, markedTexts, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { openInside } from './support/open-inside.ts';

/** A key for tests: it is pinned in a copy of the built extension alone. */
const secret = new Uint8Array(32).fill(7);

const data = readData(join(import.meta.dirname, '../../data'));
if ('faults' in data) throw new Error('the data has faults');
const own = payloadOf(data);

/** The dataset of a later day, on which Ding Jiaxi is free and Xu Zhiyong is no longer listed. */
function later(version: string): UpdatePayload {
  const payload = { ...structuredClone(own), version };
  payload.people = payload.people.filter(({ id }) => id !== 'xu-zhiyong');
  const ding = payload.people.find(({ id }) => id === 'ding-jiaxi');
  if (ding) ding.status = { ...ding.status, custody: 'released' };
  return payload;
}

const article = `<!doctype html><html lang="en"><head><title>News</title><link rel="icon" href="data:,"></head>
  <body><p>The lawyers Ding Jiaxi and Xu Zhiyong met in Xiamen in December 2019.</p></body></html>`;

describe.each(browserNames)('a dataset file from the disk, in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vigil-updates-'));
    cpSync(outputOf(name), folder, { recursive: true });
    const key = Buffer.from(await getPublicKeyAsync(secret)).toString('hex');
    writeFileSync(join(folder, 'update-keys.json'), JSON.stringify({ keys: [key] }));
    browser = await openBrowser(name, { output: folder });
    page = await openInside(browser);
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  /** Chooses a file, and applies it where that is offered; gives back what was said before. */
  const open = (file: Uint8Array) =>
    page.evaluate(async (text) => {
      const chosen = await vigil.chooseUpdate(new Blob([text]));
      if (chosen.kind !== 'plan') return chosen;
      const { changes, added, takenOut, changed } = chosen.plan;
      const applied = await vigil.applyUpdate(chosen);
      return {
        kind: applied.ok ? 'applied' : applied.trouble,
        added,
        takenOut,
        changed,
        who: changes.map(({ id }) => id),
      };
    }, Buffer.from(file).toString());
  const says = (page: Page, text: string) =>
    until(async () => (await textOf(page)).includes(text), `the page to say “${text}”`);
  const marksOnly = async (address: string, names: readonly string[]) => {
    const read = await browser.read(address, article);
    const marked = async () => (await markedTexts(read)).sort().join();
    await until(async () => (await marked()) === names.join(), `only ${names.join(' and ')} to be marked`);
    await read.close();
  };

  test('one that nobody signed, or that is older, is refused with its reason', async () => {
    const signed = await signDataset(later('2099.01.01'), secret);
    const changed = Buffer.from(Buffer.from(signed).toString().replace('Ding Jiaxi', 'Ding Jiaxa'));
    expect(await open(changed)).toEqual({ kind: 'refused', refusal: { kind: 'unsigned' } });
    expect(await open(signed.subarray(0, 600_000))).toMatchObject({ refusal: { kind: 'cut-off' } });
    const stranger = await signDataset(later('2099.01.01'), new Uint8Array(32).fill(8));
    expect(await open(stranger)).toMatchObject({ refusal: { kind: 'unknown-key', none: false } });
    expect(await open(await signDataset(later(own.version), secret))).toMatchObject({
      kind: 'not-newer',
      here: own.version,
    });
    const unheard = await signDataset({ ...later('2099.01.01'), weather: 'fine' }, secret);
    expect(await open(unheard)).toMatchObject({
      refusal: { kind: 'schema', reasons: [{ expected: 'no such field: weather' }] },
    });
    expect(await page.evaluate(() => vigil.datasetInUse())).toEqual({ ok: true, value: null });
  });

  test('says what it would change, is used everywhere at once, and can be taken back', async () => {
    await marksOnly('https://www.bbc.com/news/1', ['Ding Jiaxi', 'Xu Zhiyong']);
    const cases = await browser.extensionPage('casebook.html#/case/ding-jiaxi');
    await says(cases, 'Imprisoned');

    expect(await open(await signDataset(later('2099.01.01'), secret))).toEqual({
      kind: 'applied',
      added: 0,
      takenOut: 1,
      changed: 1,
      who: ['ding-jiaxi', 'xu-zhiyong'],
    });
    // The window that is open already, one that is opened now, and a page that is read.
    await says(cases, 'Released');
    const gone = await browser.extensionPage('casebook.html#/case/xu-zhiyong');
    await says(gone, 'No case by this name');
    await marksOnly('https://www.bbc.com/news/2', ['Ding Jiaxi']);

    expect(await page.evaluate(() => vigil.takeBackDataset())).toEqual({ ok: true, value: null });
    await says(cases, 'Imprisoned');
    await marksOnly('https://www.bbc.com/news/3', ['Ding Jiaxi', 'Xu Zhiyong']);
  });
});

const textOf = (page: Page) => page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
