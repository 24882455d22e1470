/**
 * Makes the stores' pictures of the real extension, 1280 × 800, into .output/screenshots: the sample page with a card, the
 * popup over it, a case, a letter and the settings. Takes the build for Chromium that lies in .output.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchVigil, type Vigil } from './browsers/launch.ts';
import {
  markedTexts,
  openExtensionPage,
  openPopupAbout,
  placeOfMark,
  until,
  welcomePage,
} from './browsers/pages.ts';

const size = { width: 1280, height: 800 };
const folder = join(import.meta.dirname, '../.output/screenshots');
const person = 'ding-jiaxi';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const vigil = await launchVigil('chromium', { headless: true, window: size });
try {
  const sample = await welcomePage(vigil);
  await withCard(sample);
  await save(sample, '1-page-and-card');
  await popupOver(vigil, sample);
  for (const [path, name] of [
    [`casebook.html#/case/${person}`, '3-case'],
    [`compose.html?person=${person}`, '4-letter'],
    ['casebook.html#/settings', '5-settings'],
  ] as const) {
    const page = await openExtensionPage(vigil, path);
    await page.setViewport(size);
    await filled(page);
    await readSafetyOnce(page);
    await save(page, name);
  }
} finally {
  await vigil.browser.close();
}

/** Scrolls to a marked name and rests on it until its card is there. */
async function withCard(page: Page): Promise<void> {
  await page.setViewport(size);
  await page.bringToFront();
  await until(async () => (await markedTexts(page)).length > 0, 'the names to be marked');
  const name =
    (await markedTexts(page)).find((text) => text.includes('Ding')) ?? (await markedTexts(page))[0] ?? '';
  const before = await page.evaluate(() => document.documentElement.childElementCount);
  const first = await placeOfMark(page, name);
  await page.evaluate((y) => scrollTo(0, y - 220), first?.y ?? 0);
  const place = await placeOfMark(page, name);
  if (!place) throw new Error(`the mark “${name}” is gone`);
  await page.mouse.move(place.x - 60, place.y + 60);
  await page.mouse.move(place.x, place.y, { steps: 5 });
  await until(
    async () => (await page.evaluate(() => document.documentElement.childElementCount)) > before,
    `the card of “${name}”`,
  );
  await settled();
}

/** The popup as a page of its own, laid over a picture of the page that it is about, as the browser shows it. */
async function popupOver(vigil: Vigil, page: Page): Promise<void> {
  await page.mouse.move(4, 4);
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo(0, 0));
  await settled();
  const beneath = await page.screenshot({ encoding: 'base64' });
  const popup = await openPopupAbout(vigil, `${vigil.origin}welcome.html`);
  await filled(popup);
  const above = await popup.screenshot({ encoding: 'base64' });
  await popup.close();
  const both = await vigil.browser.newPage();
  await both.setViewport(size);
  await both.setContent(
    `<body style="margin:0;background:url(data:image/png;base64,${beneath}) 0 0 / 1280px"><img style="position:absolute;top:0;right:24px;border-radius:0 0 10px 10px;box-shadow:0 12px 40px #0006" src="data:image/png;base64,${above}">`,
  );
  await settled();
  await save(both, '2-popup');
  await both.close();
}

/** How to write safely is said before the first letter; the picture is of the letter. */
async function readSafetyOnce(page: Page): Promise<void> {
  const button = await page.$('aria/I have read this');
  if (!button) return;
  await button.click();
  await settled();
}

async function filled(page: Page): Promise<void> {
  await until(
    async () => (await page.evaluate(() => document.body.innerText.length)) > 200,
    'the page to be filled',
  );
  await settled();
}

/** Fonts and the first data need a moment. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 900));
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.bringToFront();
  await page.screenshot({ path: path as `${string}.png` });
  const bytes = readFileSync(path);
  const found = `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
  if (found !== `${size.width} × ${size.height}`)
    throw new Error(`${name}: expected 1280 × 800, is ${found}`);
  console.log(`${relative(process.cwd(), path)}  ${found}`);
}
