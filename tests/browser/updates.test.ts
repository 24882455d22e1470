import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { rowsOf } from './support/keeping.ts';
import { openInside } from './support/open-inside.ts';
import { click, giveFile, says, textOf } from './support/page-acts.ts';

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
    // Nobody can answer a browser's question in a test, so this copy has the leave to notify from the beginning.
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    manifest.permissions.push('notifications');
    manifest.optional_permissions = manifest.optional_permissions.filter(
      (one: string) => one !== 'notifications',
    );
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
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

  /** The ids of Vigil's notices that stand on the screen. */
  const notices = () =>
    page.evaluate(async () => {
      const world = globalThis as unknown as Record<
        'browser' | 'chrome',
        { notifications: { getAll(): Promise<object> } }
      >;
      return Object.keys(await (world.browser ?? world.chrome).notifications.getAll());
    });

  test('by hand: previewed, applied, told of once, marked as unread until it is read, and taken back', async () => {
    await page.evaluate(async () => {
      await vigil.follow('ding-jiaxi', '1');
      await vigil.changeSettings({ remind: { dates: false, letters: false, changes: true } });
    });
    const settings = await browser.extensionPage('casebook.html#/settings');
    await settings.bringToFront();
    await says(settings, 'Open a dataset file');
    const stranger = await signDataset(later('2099.01.01'), new Uint8Array(32).fill(8));
    await giveFile(settings, '#update-file', Buffer.from(stranger).toString());
    await says(settings, 'signed with a key that this Vigil does not know. Nothing was changed.');

    const signed = Buffer.from(await signDataset(later('2099.01.01'), secret)).toString();
    await giveFile(settings, '#update-file', signed);
    await says(settings, '1 changed, 0 new, 1 taken out.');
    await says(settings, 'Ding Jiaxi: imprisoned → released');
    await says(settings, 'Xu Zhiyong: no longer in the dataset');
    await click(settings, 'button', 'Leave all as it is');
    expect(await page.evaluate(() => vigil.datasetInUse())).toEqual({ ok: true, value: null });
    expect(await textOf(settings)).not.toContain('Changed in a case you follow');

    await giveFile(settings, '#update-file', signed);
    await click(settings, 'button', 'Use it');
    await says(settings, 'In use: the dataset of 1 January 2099, opened from a file.');
    await says(settings, 'Changed in a case you follow. Ding Jiaxi: imprisoned → released');
    const told = async () => (await rowsOf(page, 'changesSeen')) as { told: boolean }[];
    await until(async () => (await told()).every((row) => row.told), 'it to be told of');
    // Without a desktop around it, Firefox has nowhere to show a notice, and lists none.
    if (name === 'chromium') expect(await notices()).toEqual(['vigil.changes']);
    const popup = await browser.extensionPage('popup.html');
    await says(popup, 'Changed in a case you follow. Ding Jiaxi: imprisoned → released');
    await popup.close();

    const following = await browser.extensionPage('casebook.html#/following');
    await following.bringToFront();
    await says(following, 'New since you last read this case');
    await says(following, 'Following 1');
    await click(following, 'a', 'Ding Jiaxi');
    await says(following, 'What changed since you followed');
    await says(following, 'new imprisoned → released');
    await until(async () => !(await textOf(settings)).includes('Changed in a case'), 'the mark to go');
    await following.evaluate(() => location.reload()).catch(() => undefined);
    await until(async () => {
      const text = await textOf(following);
      return text.includes('imprisoned → released') && !text.includes('new imprisoned → released');
    }, 'the case to remember what was read');
    await following.close();

    await click(settings, 'button', 'Take it back');
    await says(settings, `which came with Vigil.`);
    await says(settings, 'Changed in a case you follow. Ding Jiaxi: released → imprisoned');
    const back = await browser.extensionPage('casebook.html#/following');
    await click(back, 'button', 'Mark as read');
    await until(async () => !(await textOf(settings)).includes('Changed in a case'), 'the mark to go');
    await back.close();
    await settings.close();
  });
});

describe.each(browserNames)('a build that knows no key, in %s', (name) => {
  test('says that it takes no dataset files, and offers none to be opened', async () => {
    const browser = await openBrowser(name);
    try {
      const page = await browser.extensionPage('casebook.html#/settings');
      await says(page, 'This Vigil takes no dataset files');
      expect(await textOf(page)).not.toContain('Open a dataset file');
    } finally {
      await browser.close();
    }
  });
});
