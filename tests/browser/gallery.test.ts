import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGallery } from '../../scripts/gallery/build.ts';
import {
  difference,
  differences,
  openGallery,
  pictureLooks,
  takePictures,
} from '../../scripts/gallery/pictures.ts';
import { objections } from './support/axe.ts';

const root = join(import.meta.dirname, '../..');

beforeAll(() => buildGallery());

describe('pictures of the gallery', () => {
  test.each(pictureLooks)(
    'in the look “%s” every room is as it was accepted',
    async (look) => {
      expect(differences(await takePictures([look]))).toEqual([]);
    },
    120_000,
  );

  test('are few and small: 2 MB together at most', () => {
    const folder = join(root, 'tests/gallery');
    const bytes = readdirSync(folder).reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
    expect(bytes).toBeLessThan(2 * 1024 * 1024);
  });

  test('tell a changed colour and another height, and not the edge of a letter', () => {
    const white = blank(100, 100);
    expect(difference(white, blank(100, 100))).toBeUndefined();
    expect(difference(white, blank(100, 100, 12))).toBeUndefined();
    expect(difference(white, blank(100, 100, 900))?.text).toMatch(
      /^\d+ places look otherwise, the first 0 right/,
    );
    expect(difference(white, blank(100, 110))?.text).toBe('110 pixels high, not 100');
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (look) => {
  test('axe objects to no component in any of its states', async () => {
    const { page, close } = await openGallery(look);
    try {
      // Many surfaces stand on this page, each with landmarks and headings that are right where it is alone.
      expect(await objections(page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])).toEqual([]);
    } finally {
      await close();
    }
  }, 180_000);
});

test('every component is in the gallery', () => {
  const shown = importsOf(join(root, 'scripts/gallery/page.tsx'));
  const all = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(root, 'components', file));
  // The card is drawn by the page’s own code there, and by Card itself here.
  const elsewhere = ['components/card/draw.tsx', 'components/Spoken.tsx'];
  const missing = all.filter((file) => !shown.has(file)).map((file) => relative(root, file));
  expect(missing.filter((file) => !elsewhere.includes(file))).toEqual([]);
});

/** Every file that a file imports, and what those import. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.tsx?)'/g))
    if (path) importsOf(join(dirname(file), path), seen);
  return seen;
}

/** A white picture with some black pixels. */
function blank(width: number, height: number, black = 0): PNG {
  const picture = new PNG({ width, height });
  picture.data.fill(255);
  for (let i = 0; i < black; i++) picture.data.fill(0, i * 4 * 7, i * 4 * 7 + 3);
  return picture;
}
