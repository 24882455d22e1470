import { readFileSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chunksOf, segmentsOf, withExif } from '../support/picture-files.ts';
import { objections } from './support/axe.ts';
import { openBrowser, type TestBrowser, until } from './support/browser.ts';
import { press, says } from './support/popup.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser('chromium');
});
afterAll(() => browser?.close());

async function openMessage(query: string): Promise<Page> {
  const page = await browser.extensionPage(`message.html${query}`);
  // The welcome page comes to the front when it likes, and a page behind it draws nothing.
  await page.bringToFront();
  await page.waitForSelector('canvas[data-drawn]');
  return page;
}

/** The bytes of the file that a button saves. */
async function saved(page: Page, button: string, ends: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'vigil-message-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(page, button);
  let name: string | undefined;
  await until(async () => {
    name = (await readdir(folder)).find((file) => file.endsWith(ends));
    return name;
  }, 'the file');
  await session.detach();
  return readFileSync(join(folder, name ?? ''));
}

const pixel = (png: PNG, x: number, y: number) => [
  ...png.data.subarray((y * png.width + x) * 4, (y * png.width + x) * 4 + 3),
];

/** A photo with a red left half and a blue right half, 80 by 40, as the browser encodes it. */
async function photo(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 80;
    canvas.height = 40;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#ff0000';
    context.fillRect(0, 0, 40, 40);
    context.fillStyle = '#0000ff';
    context.fillRect(40, 0, 40, 40);
    return canvas.toDataURL('image/jpeg', 1);
  });
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

/** Gives the page a file, as a reader who chooses one does. */
const choosePhoto = (page: Page, bytes: Buffer) =>
  page.$eval(
    '#photo-file',
    (input, base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], 'IMG_0001.jpg', { type: 'image/jpeg' }));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    bytes.toString('base64'),
  );

describe('a message with a picture', () => {
  test('is saved in its format, as PNG and JPEG, with nothing in the file but the picture', async () => {
    const page = await openMessage('?person=ding-jiaxi');
    const png = await saved(page, 'Save as PNG', '.png');
    expect(new Set(chunksOf(png))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
    const { width, height } = PNG.sync.read(png);
    expect([width, height]).toEqual([1080, 1080]);
    const jpeg = await saved(page, 'Save as JPEG', '.jpg');
    expect(
      segmentsOf(jpeg)
        .filter(({ name }) => /^(APP|COM)/.test(name))
        .map(({ name }) => name),
    ).toEqual(['APP0']);
    await page.select('#message-format', 'a5');
    await until(async () => (await page.$eval('canvas', (canvas) => canvas.height)) === 2480, 'A5');
    const print = await saved(page, 'Save as PNG', '.png');
    expect(chunksOf(print)[1]).toBe('pHYs');
    expect(PNG.sync.read(print).width).toBe(1748);
    await page.close();
  });

  test('takes a photo as it was held, and nothing else that its file says', async () => {
    const page = await openMessage('?person=ding-jiaxi');
    // Held upright: orientation 6 turns red from the left to the top.
    const telephone = withExif(await photo(page), 6);
    expect(telephone.includes('GPS')).toBe(true);
    await choosePhoto(page, telephone);
    await page.waitForSelector('#photo-crop');
    await page.select('#message-format', 'portrait');
    const bytes = await saved(page, 'Save as JPEG', '.jpg');
    expect(segmentsOf(bytes).some(({ name }) => name === 'APP1')).toBe(false);
    for (const trace of ['GPS', 'Exif', 'http://ns.adobe.com', 'IMG_0001'])
      expect(bytes.includes(trace)).toBe(false);
    const png = PNG.sync.read(await saved(page, 'Save as PNG', '.png'));
    const [red, blue] = [pixel(png, 540, 40), pixel(png, 540, 600)];
    expect((red[0] ?? 0) > 200 && (red[2] ?? 255) < 60, `red above: ${red}`).toBe(true);
    expect((blue[2] ?? 0) > 200 && (blue[0] ?? 255) < 60, `blue below: ${blue}`).toBe(true);
    await page.close();
  });

  test('says so when a file is no picture', async () => {
    const page = await openMessage('');
    await choosePhoto(page, Buffer.from('%PDF-1.7'));
    await says(page, 'This file could not be read as a picture');
    await page.close();
  });

  test.each([
    ['Donaudampfschifffahrtsgesellschaftskapitänswitwenrente'.repeat(4), 'square'],
    ['آزادی برای همه وکلا، امروز و هر روز', 'landscape'],
    ['你曾为他人发声，今天我们为你发声。'.repeat(12), 'story'],
    ['<img src=x> \u202e👩🏽‍⚖️ '.repeat(20), 'a4'],
  ])('sets %s whole', async (typed, format) => {
    const page = await openMessage('?person=ding-jiaxi');
    await (await page.$$('input[name=line]')).at(-1)?.click();
    await page.waitForSelector('#message-own');
    await page.$eval(
      '#message-own',
      (field, typed) => {
        (field as HTMLTextAreaElement).value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      typed,
    );
    await page.select('#message-format', format);
    const bare = (text: string) => text.replace(/[\s\u202e]/g, '');
    await until(
      async () =>
        bare((await page.$eval('canvas', (canvas) => canvas.dataset.drawn)) ?? '').includes(bare(typed)),
      'all of it to be drawn',
    );
    await page.close();
  });

  test.each(['?person=ding-jiaxi', '', '?person=nobody'])(
    'page %s has nothing that axe objects to, fits 320 px, and asks for nothing on the network',
    async (query) => {
      browser.web.clear();
      const page = await browser.extensionPage(`message.html${query}`);
      await page.waitForSelector('h1');
      expect(await objections(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(browser.web.asked.filter((url) => !/google|gvt1/.test(url))).toEqual([]);
      await page.close();
    },
  );
});
