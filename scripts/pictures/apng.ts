import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';

/** One picture of an animation, and how long it stands, in ms. */
export interface AnimationFrame {
  readonly picture: PNG;
  readonly ms: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts pictures of one size together to an animated PNG that goes round for ever. After the first, each holds only the
 * box in which it differs from the one before. Throws an Error where there is no picture, or sizes differ.
 * By the PNG specification, third edition (https://www.w3.org/TR/png-3/#apng-frame-based-animation).
 */
export function animatedPng(frames: readonly AnimationFrame[]): Buffer {
  const [first] = frames;
  if (!first) throw new Error('an animation needs a picture at least');
  const { width, height } = first.picture;
  if (frames.some(({ picture }) => picture.width !== width || picture.height !== height))
    throw new Error(`every picture of an animation must be ${width} × ${height}`);
  let sequence = 0;
  const parts: Buffer[] = [];
  frames.forEach(({ picture, ms }, i) => {
    const before = frames[i - 1]?.picture;
    const box = before ? changedBox(before, picture) : { x: 0, y: 0, width, height };
    parts.push(chunk('fcTL', control(sequence++, box, ms)));
    const data = imageData(cut(picture, box));
    parts.push(i === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([number(sequence++), data])));
  });
  const encoded = encode(first.picture);
  // Signature (8 bytes) and header chunk (25) are those of any PNG of that size.
  return Buffer.concat([
    encoded.subarray(0, 33),
    chunk('acTL', Buffer.concat([number(frames.length), number(0)])),
    ...parts,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The smallest box that holds every pixel in which two pictures differ; one pixel where none does. */
export function changedBox(before: PNG, now: PNG): Box {
  let [left, top, right, bottom] = [now.width, now.height, -1, -1];
  for (let y = 0; y < now.height; y++)
    for (let x = 0; x < now.width; x++) {
      const at = (y * now.width + x) * 4;
      if (before.data.readUInt32BE(at) === now.data.readUInt32BE(at)) continue;
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
    }
  if (right < 0) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

const encode = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: -1 });

function cut(picture: PNG, { x, y, width, height }: Box): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, x, y, width, height, 0, 0);
  return part;
}

/** What stands in the data chunks of a PNG, together. */
function imageData(picture: PNG): Buffer {
  const file = encode(picture);
  const found: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      found.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(found);
}

/** A frame control chunk: the picture stays where it is, and lies over the one before. */
function control(sequence: number, { x, y, width, height }: Box, ms: number): Buffer {
  const rest = Buffer.alloc(6);
  rest.writeUInt16BE(ms, 0);
  rest.writeUInt16BE(1000, 2);
  return Buffer.concat([...[sequence, width, height, x, y].map(number), rest]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([number(data.length), body, number(crc32(body))]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
