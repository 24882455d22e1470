/**
 * `npm run pictures`: makes the pictures of the README from the real extension, into docs/images: a page with a card, the
 * popup, a case, a letter, and the way from a name to a letter as one picture that moves. Takes the build for Chromium
 * that lies in .output. Needs no program beside the browser.
 */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PNG } from 'pngjs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launchVigil, type Vigil } from './browsers/launch.ts';
import {
  markedTexts,
  openExtensionPage,
  openPopupAbout,
  placeOfMark,
  until,
  welcomePage,
} from './browsers/pages.ts';
import { type AnimationFrame, animatedPng } from './pictures/apng.ts';

const size = { width: 1000, height: 640 };
const folder = join(import.meta.dirname, '../docs/images');
const person = 'ding-jiaxi';
/** What a README may ask of those who load it. */
const mostBytes = 1.5 * 1024 * 1024;

const vigil = await launchVigil('chromium', { headless: true, window: size });
try {
  const path: AnimationFrame[] = [];
  const step = async (page: Page, ms: number) => {
    await settled();
    path.push({ picture: await pictureOf(page), ms });
  };

  const page = await welcomePage(vigil);
  await page.setViewport(size);
  await page.bringToFront();
  await until(async () => (await markedTexts(page)).includes('Ding Jiaxi'), 'the names to be marked');
  const first = await placeOfMark(page, 'Ding Jiaxi');
  await page.evaluate((y) => scrollTo(0, y - 140), first?.y ?? 0);
  const place = await placeOfMark(page, 'Ding Jiaxi');
  if (!place) throw new Error('the mark of Ding Jiaxi is gone');
  await page.mouse.move(place.x + 300, place.y + 300);
  await step(page, 1400);
  const before = await page.evaluate(() => document.documentElement.childElementCount);
  await page.mouse.move(place.x - 30, place.y + 20);
  await page.mouse.move(place.x, place.y, { steps: 5 });
  await until(
    async () => (await page.evaluate(() => document.documentElement.childElementCount)) > before,
    'the card of Ding Jiaxi',
  );
  await step(page, 2600);
  save('card.png', fileOf(await pictureOf(page)));

  const letter = await openExtensionPage(vigil, `compose.html?person=${person}`);
  await letter.setViewport(size);
  await letter.bringToFront();
  const read = (await letter.waitForSelector('aria/I have read this')) as ElementHandle;
  await step(letter, 1600);
  await read.click();
  await letter.evaluate(() => scrollTo(0, 0));
  await step(letter, 2000);
  const office = await letter.$$('.choices .choice');
  await office[2]?.click();
  await letter.evaluate(() => scrollTo(0, 0));
  await step(letter, 2400);
  save('letter.png', fileOf(await pictureOf(letter)));
  save('path.png', animatedPng(path));

  await picture(`casebook.html#/case/${person}`, 'case.png');
  save('popup.png', fileOf(await popupOf(vigil, page)));
} finally {
  await vigil.browser.close();
}

async function picture(path: string, name: string): Promise<void> {
  const page = await openExtensionPage(vigil, path);
  await page.setViewport(size);
  await page.bringToFront();
  await settled();
  save(name, fileOf(await pictureOf(page)));
  await page.close();
}

/** The popup of a page, as a page of its own. */
async function popupOf(vigil: Vigil, about: Page): Promise<PNG> {
  const popup = await openPopupAbout(vigil, about.url());
  await popup.bringToFront();
  await settled();
  return pictureOf(popup);
}

/** A picture in steps of 4 a channel: no eye sees them, and the file is smaller. */
async function pictureOf(page: Page): Promise<PNG> {
  const picture = PNG.sync.read(Buffer.from(await page.screenshot()));
  for (let i = 0; i < picture.data.length; i++)
    if (i % 4 < 3) picture.data[i] = Math.min(255, Math.round((picture.data[i] ?? 0) / 4) * 4);
  return picture;
}

/** Fonts and the first data need a moment. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 900));
}

function fileOf(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: -1 });
}

function save(name: string, file: Buffer): void {
  if (file.length > mostBytes) throw new Error(`${name} has ${file.length} bytes, more than ${mostBytes}`);
  const path = join(folder, name);
  writeFileSync(path, file);
  console.log(`${relative(process.cwd(), path)}  ${Math.round(file.length / 1024)} kB`);
}
