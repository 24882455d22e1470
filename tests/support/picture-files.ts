/*
 * Picture files as bytes, read past Vigil's own code: what stands in a PNG or JPEG, and a photo as a telephone makes it.
 */

/** The types of a PNG's chunks, in order. */
export function chunksOf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const types: string[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    types.push(file.subarray(at + 4, at + 8).toString('latin1'));
  return types;
}

const names: Readonly<Record<number, string>> = {
  192: 'SOF0',
  194: 'SOF2',
  196: 'DHT',
  219: 'DQT',
  218: 'SOS',
  221: 'DRI',
  254: 'COM',
};

/** The segments of a JPEG up to its first scan. */
export function segmentsOf(bytes: Uint8Array): { name: string; content: Buffer }[] {
  const file = Buffer.from(bytes);
  const found: { name: string; content: Buffer }[] = [];
  for (let at = 2; at + 4 <= file.length; ) {
    const marker = file[at + 1] ?? 0;
    const end = at + 2 + file.readUInt16BE(at + 2);
    const name =
      marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : (names[marker] ?? marker.toString(16));
    found.push({ name, content: file.subarray(at + 4, end) });
    if (marker === 0xda) break;
    at = end;
  }
  return found;
}

/**
 * A JPEG with the Exif segment of a telephone: how it was held (1 to 8, Exif 2.3, tag 0x0112), and a GPS block that
 * says 40°N.
 */
export function withExif(jpeg: Uint8Array, orientation: number): Buffer {
  const tiff = Buffer.alloc(26 + 2 + 2 * 12 + 4 + 8);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  entry(tiff, 10, 0x0112, 3, 1, orientation << 16);
  entry(tiff, 22, 0x8825, 4, 1, 38);
  tiff.writeUInt16BE(1, 38);
  entry(tiff, 40, 0x0001, 2, 2, 0x4e000000);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS 39.9042 N')]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  const file = Buffer.from(jpeg);
  return Buffer.concat([file.subarray(0, 2), head, content, file.subarray(2)]);
}

function entry(tiff: Buffer, at: number, tag: number, type: number, count: number, value: number): void {
  tiff.writeUInt16BE(tag, at);
  tiff.writeUInt16BE(type, at + 2);
  tiff.writeUInt32BE(count, at + 4);
  tiff.writeUInt32BE(value >>> 0, at + 8);
}
