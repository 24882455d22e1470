import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { galleryFile } from './build.ts';

const root = join(import.meta.dirname, '../..');
const accepted = join(root, 'tests/gallery');
const found = join(root, '.output/gallery');

/** How the gallery is looked at: by its own buttons, or as the browser shows it to those who ask for it. */
export const pictureLooks = ['light', 'dark', 'forced', 'rtl', 'large'] as const;
export type PictureLook = (typeof pictureLooks)[number];

/** Pixels of a picture for each CSS pixel: the first shows letters, the others how things stand and their colours. */
const scales: Readonly<Record<PictureLook, number>> = {
  light: 0.28,
  dark: 0.2,
  forced: 0.2,
  rtl: 0.2,
  large: 0.15,
};

/** A picture of one room in one look: `card-dark`. */
export type Pictures = ReadonlyMap<string, PNG>;

/**
 * Pictures are compared in tiles of so many pixels: another build of a browser draws the edges of letters a little
 * otherwise everywhere, a change of looks changes much in one place.
 */
const tile = 24;
/** The share of a tile's pixels that may differ. */
const tolerance = 0.12;
/** Pixels of height or width by which a picture may differ, from rounding. */
const sizeTolerance = 2;

/** Opens the gallery that was built last. */
export async function openGallery(look: PictureLook): Promise<{ page: Page; close: () => Promise<void> }> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    defaultViewport: { width: 1100, height: 900, deviceScaleFactor: scales[look] },
    args: [
      // Letters are drawn alike whatever the system says of hinting, smoothing and colours.
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      '--lang=en-GB',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    ],
  });
  await page.goto(`file://${galleryFile}#${look}`);
  await page.waitForSelector('html[data-ready]', { timeout: 30_000 });
  return { page, close: () => browser.close() };
}

/** Pictures of every room in the looks given. */
export async function takePictures(looks: readonly PictureLook[] = pictureLooks): Promise<Pictures> {
  const pictures = new Map<string, PNG>();
  for (const look of looks) {
    const { page, close } = await openGallery(look);
    try {
      await page.evaluate(onlyOurFace);
      await page.evaluate(async () => {
        const ours = [...document.fonts].filter(({ family }) => family.includes('Source Serif'));
        await Promise.all(ours.map((face) => face.load()));
      });
      for (const room of await page.$$('.gallery-room')) {
        const id = await room.evaluate((element) => element.id);
        pictures.set(`${id}-${look}`, coarse(PNG.sync.read(Buffer.from(await room.screenshot()))));
      }
    } finally {
      await close();
    }
  }
  return pictures;
}

/**
 * Runs in the page: everything is set in the face that comes with Vigil, and what that has no letters for becomes an x.
 * So a picture does not depend on the fonts of the computer that it is taken on.
 */
function onlyOurFace(): void {
  const strange = /[^\s!-\u024f\u0391-\u03c9\u0400-\u045f\u2013\u2014\u2018-\u201e\u2026]/g;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*, ::placeholder, ::file-selector-button { font-family: "Source Serif 4 Variable" !important; text-rendering: geometricPrecision !important } canvas { visibility: hidden }',
  );
  const plain = (root: Document | ShadowRoot): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node.nodeValue && node.parentElement?.tagName !== 'SCRIPT')
        node.nodeValue = node.nodeValue.replace(strange, 'x');
    for (const field of root.querySelectorAll<HTMLInputElement>(
      'input[type=search], input[type=text], textarea',
    ))
      field.value = field.value.replace(strange, 'x');
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) plain(element.shadowRoot);
  };
  plain(document);
}

/** Sixteen steps a channel: as much as a change of looks needs, in a third of the room. */
function coarse(picture: PNG): PNG {
  for (let i = 0; i < picture.data.length; i++)
    if (i % 4 < 3) picture.data[i] = Math.round((picture.data[i] ?? 0) / 17) * 17;
  return picture;
}

const pngOf = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: -1 });

/** Makes pictures the accepted ones. Gives back a line that says how many and how large. */
export function savePictures(pictures: Pictures): string {
  rmSync(accepted, { recursive: true, force: true });
  mkdirSync(accepted, { recursive: true });
  let bytes = 0;
  for (const [name, picture] of pictures) {
    const file = pngOf(picture);
    bytes += file.length;
    writeFileSync(join(accepted, `${name}.png`), file);
  }
  return `${pictures.size} pictures accepted, ${Math.round(bytes / 1024)} kB: tests/gallery`;
}

/** What differs from the accepted pictures, in words; both pictures and their difference are left to be looked at. */
export function differences(pictures: Pictures): string[] {
  return [...pictures].flatMap(([name, now]) => {
    const file = join(accepted, `${name}.png`);
    if (!existsSync(file)) return [`${name}: no picture was accepted yet`];
    const before = PNG.sync.read(readFileSync(file));
    const said = difference(before, now);
    if (!said) return [];
    writeFileSync(join(found, `${name}.now.png`), pngOf(now));
    if (said.drawn) writeFileSync(join(found, `${name}.difference.png`), pngOf(said.drawn));
    return [`${name}: ${said.text}; see .output/gallery/${name}.*.png, then npm run gallery -- --accept`];
  });
}

/** How two pictures differ by more than is tolerated; undefined where they do not. */
export function difference(before: PNG, now: PNG): { text: string; drawn?: PNG } | undefined {
  const [width, height] = [Math.min(before.width, now.width), Math.min(before.height, now.height)];
  if (Math.max(before.width, now.width) - width > sizeTolerance)
    return { text: `${now.width} pixels wide, not ${before.width}` };
  if (Math.max(before.height, now.height) - height > sizeTolerance)
    return { text: `${now.height} pixels high, not ${before.height}` };
  const drawn = new PNG({ width, height });
  const options = { threshold: 0.2, diffMask: true } as const;
  pixelmatch(cut(before, width, height), cut(now, width, height), drawn.data, width, height, options);
  const tiles = changedTiles(drawn);
  const [first] = tiles;
  if (!first) return undefined;
  return {
    text: `${tiles.length} places look otherwise, the first ${first.x} right and ${first.y} down`,
    drawn,
  };
}

/** Tiles of a mask in which too much differs. The mask is clear where nothing does. */
function changedTiles({ data, width, height }: PNG): { x: number; y: number }[] {
  const places: { x: number; y: number }[] = [];
  for (let y = 0; y < height; y += tile)
    for (let x = 0; x < width; x += tile) {
      let differing = 0;
      for (let row = y; row < Math.min(y + tile, height); row++)
        for (let column = x; column < Math.min(x + tile, width); column++)
          if (data[(row * width + column) * 4 + 3] !== 0) differing++;
      if (differing > tile * tile * tolerance) places.push({ x, y });
    }
  return places;
}

function cut(picture: PNG, width: number, height: number): Buffer {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part.data;
}
