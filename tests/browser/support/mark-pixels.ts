import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

/** The line under one marked name, as it was drawn. */
export interface DrawnLine {
  readonly kind: 'certain' | 'possible';
  /** What the name stands on. */
  readonly ground: string;
  /** The share of the row’s pixels with at least 3:1 against what was there before, in the row that has most of them. */
  readonly share: number;
  /** The longest unbroken stretch of these, in CSS pixels. */
  readonly longest: number;
  /** How many stretches there are. */
  readonly stretches: number;
}

interface Box {
  readonly kind: DrawnLine['kind'];
  readonly ground: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Looks at a page with its marks and without, and at what is new under each name. Every element with `data-ground` holds
 * names on a ground of its own. The marks are gone from the page afterwards. In forced colours a mark has a ground of its
 * own, the system's for a selection: there the line is held against that.
 */
export async function drawnLines(page: Page, forced = false): Promise<DrawnLine[]> {
  const boxes = (await page.evaluate(boxesInPage)) as Box[];
  const scale = await page.evaluate(() => devicePixelRatio);
  const marked = PNG.sync.read(Buffer.from(await page.screenshot()));
  await page.evaluate(() => CSS.highlights.clear());
  const bare = PNG.sync.read(Buffer.from(await page.screenshot()));
  return boxes.map((box) => lineOf(box, scale, marked, forced ? undefined : bare));
}

function boxesInPage(): Box[] {
  const kinds = { 'vigil-a': 'certain', 'vigil-b': 'possible' } as const;
  const boxes: Box[] = [];
  for (const [name, kind] of Object.entries(kinds))
    CSS.highlights.get(name)?.forEach((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const ground = live.startContainer.parentElement?.closest<HTMLElement>('[data-ground]')?.dataset.ground;
      const [box] = live.getClientRects();
      if (!box || !ground || box.bottom > innerHeight) return;
      boxes.push({ kind, ground, x: box.x, y: box.y, width: box.width, height: box.height });
    });
  return boxes;
}

function lineOf(
  { kind, ground, x, y, width, height }: Box,
  scale: number,
  marked: PNG,
  bare: PNG | undefined,
): DrawnLine {
  const left = Math.ceil(x * scale);
  const right = Math.floor((x + width) * scale);
  const top = Math.round((y + height * (bare ? 0.5 : 0.86)) * scale);
  const own = pixel(marked, left + 1, Math.round(y * scale) + 1);
  let best: boolean[] = [];
  // Below the middle of the letters; the line may stick out of their box.
  for (let row = top; row < (y + height * (bare ? 1.2 : 1)) * scale - 1; row++) {
    const seen: boolean[] = [];
    for (let column = left; column < right; column++)
      seen.push(contrast(pixel(marked, column, row), bare ? pixel(bare, column, row) : own) >= 3);
    if (count(seen) > count(best)) best = seen;
  }
  const stretches = best
    .map((is) => (is ? '1' : ' '))
    .join('')
    .split(/ +/)
    .filter((stretch) => stretch !== '');
  return {
    kind,
    ground,
    share: best.length === 0 ? 0 : count(best) / best.length,
    longest: Math.max(0, ...stretches.map((stretch) => stretch.length)) / scale,
    stretches: stretches.length,
  };
}

const count = (all: readonly boolean[]): number => all.filter(Boolean).length;

type Colour = readonly [number, number, number];

function pixel({ data, width }: PNG, x: number, y: number): Colour {
  const at = (y * width + x) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
