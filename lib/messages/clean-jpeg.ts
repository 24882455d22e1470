import { joined } from './clean-png.ts';

/*
 * A JPEG with nothing in it but the picture (ITU-T T.81, annex B): tables, frame and scans stay; every application
 * segment (Exif, XMP, colour profiles, makers' notes) and every comment goes. One JFIF header is written anew.
 */

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;

/** @throws RangeError when the bytes are no whole JPEG. */
export function cleanJpeg(bytes: Uint8Array, dpi = 72): Uint8Array<ArrayBuffer> {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) throw new RangeError('not a JPEG');
  const parts: Uint8Array[] = [Uint8Array.of(0xff, startOfImage), jfif(dpi)];
  let at = 2;
  for (;;) {
    if (at >= bytes.length) throw new RangeError('a JPEG that ends too soon');
    if (bytes[at] !== 0xff) throw new RangeError('a JPEG with something between its segments');
    // Any number of FF may fill the room before a marker.
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === undefined) throw new RangeError('a JPEG that ends too soon');
    if (marker === endOfImage) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw new RangeError('a JPEG with a segment that ends too soon');
    if (isPicture(marker)) parts.push(bytes.subarray(at, end));
    at = end;
    if (marker === startOfScan) {
      const begun = at;
      at = scanEnd(bytes, at);
      parts.push(bytes.subarray(begun, at));
    }
  }
  parts.push(Uint8Array.of(0xff, endOfImage));
  return joined(parts);
}

/** Frames and tables (SOF0 to SOF15 with DHT and DAC, but JPG), scans, DQT, DNL, DRI, DHP and EXP: nothing else draws. */
const isPicture = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xda && marker <= 0xdf);

/** Where the next marker stands that is neither a stuffed byte nor a restart within the scan. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new RangeError('a JPEG whose scan does not end');
}

/** APP0, JFIF 1.1: dots an inch, no thumbnail. */
const jfif = (dpi: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1],
    ...[1, dpi >> 8, dpi & 255, dpi >> 8, dpi & 255, 0, 0],
  );
