import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { animatedPng, changedBox } from '../../../scripts/pictures/apng.ts';

function picture(
  width: number,
  height: number,
  black: readonly (readonly [x: number, y: number])[] = [],
): PNG {
  const made = new PNG({ width, height });
  made.data.fill(255);
  for (const [x, y] of black) made.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return made;
}

/** The types of the chunks of a file, with their data. */
function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

test('an animation is a PNG whose first picture every program shows', () => {
  const first = picture(8, 6, [[1, 1]]);
  const file = animatedPng([
    { picture: first, ms: 500 },
    { picture: picture(8, 6, [[3, 2]]), ms: 700 },
  ]);
  // Read with its checksums by a program that knows nothing of animations.
  expect(PNG.sync.read(file, { checkCRC: true }).data.equals(first.data)).toBe(true);
  expect(chunksOf(file).map(({ type }) => type)).toEqual([
    'IHDR',
    'acTL',
    'fcTL',
    'IDAT',
    'fcTL',
    'fdAT',
    'IEND',
  ]);
});

test('a later picture holds only what changed, and says where and how long it stands', () => {
  const file = animatedPng([
    { picture: picture(8, 6, [[1, 1]]), ms: 500 },
    { picture: picture(8, 6, [[3, 2]]), ms: 700 },
  ]);
  const control = chunksOf(file).filter(({ type }) => type === 'fcTL')[1]?.data;
  const [sequence, width, height, x, y] = [0, 4, 8, 12, 16].map((at) => control?.readUInt32BE(at));
  expect({ sequence, width, height, x, y }).toEqual({ sequence: 1, width: 3, height: 2, x: 1, y: 1 });
  expect([control?.readUInt16BE(20), control?.readUInt16BE(22)]).toEqual([700, 1000]);
});

test('two pictures alike leave one pixel to be drawn', () => {
  expect(changedBox(picture(5, 5), picture(5, 5))).toEqual({ x: 0, y: 0, width: 1, height: 1 });
});

test('pictures of two sizes are refused', () => {
  const frames = [picture(8, 6), picture(8, 7)].map((picture) => ({ picture, ms: 1 }));
  expect(() => animatedPng(frames)).toThrow('every picture of an animation must be 8 × 6');
  expect(() => animatedPng([])).toThrow('needs a picture');
});
