import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { cleanJpeg } from '../../../lib/messages/clean-jpeg.ts';
import { cleanPng } from '../../../lib/messages/clean-png.ts';
import { chunksOf, segmentsOf, withExif } from '../../support/picture-files.ts';

const png = (): Uint8Array => {
  const picture = new PNG({ width: 4, height: 3 });
  picture.data.fill(200);
  return PNG.sync.write(picture);
};
/** A text chunk as a camera's software writes it; its checksum is of no matter here. */
const textChunk = (type: string, text: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, Buffer.from(type), Buffer.from(text), Buffer.alloc(4)]);
};

describe('a saved PNG', () => {
  const bytes = Buffer.from(png());
  const dirty = Buffer.concat([
    bytes.subarray(0, 33),
    textChunk('tEXt', 'Author\0Anna Berg'),
    textChunk('eXIf', 'MM\0*GPS'),
    textChunk('iCCP', 'profile'),
    textChunk('iTXt', 'XML:com.adobe.xmp'),
    textChunk('tIME', '1234567'),
    bytes.subarray(33),
    Buffer.from('what stands behind the end'),
  ]);

  it('holds the picture and nothing else', () => {
    const clean = cleanPng(dirty);
    expect(chunksOf(clean)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(PNG.sync.read(Buffer.from(clean)).data).toEqual(PNG.sync.read(bytes).data);
    expect(Buffer.from(clean).includes('Anna')).toBe(false);
  });

  it('says for paper how large it is, with a right checksum', () => {
    const clean = Buffer.from(cleanPng(dirty, 300));
    expect(chunksOf(clean)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    expect(clean.readUInt32BE(33 + 8)).toBe(11811);
    // pngjs refuses a chunk whose checksum is wrong.
    expect(PNG.sync.read(clean).width).toBe(4);
  });

  it('is refused when it is none, or only a part', () => {
    expect(() => cleanPng(Buffer.from('GIF89a'))).toThrow('not a PNG');
    expect(() => cleanPng(bytes.subarray(0, 40))).toThrow('ends too soon');
  });
});

describe('a saved JPEG', () => {
  /** Tables and a scan with a stuffed byte and a restart in it: enough for what reads segments. */
  const plain = Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffdb0003aaffc00003bbffc40003ccffda0003dd11ff0022ffd033ffd9',
    'hex',
  );

  it('loses Exif, profiles and comments and keeps its tables and scans', () => {
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 6]), Buffer.from('Anna')]);
    const dirty = Buffer.concat([withExif(plain, 6), Buffer.from('behind')]);
    const between = Buffer.concat([dirty.subarray(0, 2), comment, dirty.subarray(2)]);
    expect(segmentsOf(between).map(({ name }) => name)).toContain('APP1');
    const clean = cleanJpeg(between, 300);
    expect(segmentsOf(clean).map(({ name }) => name)).toEqual(['APP0', 'DQT', 'SOF0', 'DHT', 'SOS']);
    expect(Buffer.from(clean).toString('hex')).toContain(
      'aaffc00003bbffc40003ccffda0003dd11ff0022ffd033ffd9',
    );
    expect(Buffer.from(clean).includes('Anna')).toBe(false);
    expect(Buffer.from(clean).subarray(13, 18).toString('hex')).toBe('01012c012c');
  });

  it('is refused when it is none, or only a part', () => {
    expect(() => cleanJpeg(png())).toThrow('not a JPEG');
    expect(() => cleanJpeg(plain.subarray(0, 30))).toThrow(/ends too soon/);
    expect(() => cleanJpeg(plain.subarray(0, -2))).toThrow('does not end');
  });
});
