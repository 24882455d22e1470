/*
 * A PNG with nothing in it but the picture: of the chunks (PNG, third edition, section 11) only those without which it
 * cannot be drawn are kept. Encoders add colour profiles, dates and texts of their own.
 */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** @throws RangeError when the bytes are no whole PNG. */
export function cleanPng(bytes: Uint8Array, dpi?: number): Uint8Array<ArrayBuffer> {
  if (!signature.every((byte, i) => bytes[i] === byte)) throw new RangeError('not a PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [Uint8Array.from(signature)];
  let at = signature.length;
  let type = '';
  while (type !== 'IEND') {
    if (at + 12 > bytes.length) throw new RangeError('a PNG that ends too soon');
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new RangeError('a PNG with a chunk that ends too soon');
    type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kept.has(type)) parts.push(bytes.subarray(at, end));
    // How large it is on paper says nothing of anybody, and a print shop needs it.
    if (type === 'IHDR' && dpi !== undefined) parts.push(resolution(dpi));
    at = end;
  }
  return joined(parts);
}

/** pHYs: dots a metre, across and down. */
function resolution(dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Some bytes after others. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
