import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../../../scripts/package/files.ts';
import { zipOf } from '../../../scripts/package/zip-file.ts';

/** The reader of archives that web-ext brings along. */
const { loadAsync } = createRequire(import.meta.resolve('web-ext'))('jszip') as {
  loadAsync(
    zip: Uint8Array,
    options: object,
  ): Promise<{ readonly files: Record<string, { async(as: 'uint8array'): Promise<Uint8Array> }> }>;
};

/** Unpacks, with a program that is not ours, and checks the sums. */
async function unpacked(zip: Uint8Array): Promise<Map<string, Uint8Array>> {
  const { files } = await loadAsync(zip, { checkCRC32: true });
  const contents = Object.entries(files).map(
    async ([path, file]) => [path, await file.async('uint8array')] as const,
  );
  return new Map(await Promise.all(contents));
}

const files = new Map([
  ['manifest.json', Buffer.from('{}')],
  ['dataset/people/许志永.json', Buffer.from('许志永'.repeat(10_000))],
  ['empty.txt', Buffer.alloc(0)],
  ['icons/128.png', Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 251))],
]);

test('what is packed is what another program unpacks', async () => {
  expect(differences(await unpacked(zipOf(files)), files)).toEqual([]);
});

test('the same files make the same bytes, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...files], { minLength: files.size }), (shuffled) => {
      expect(zipOf(new Map(shuffled)).equals(zipOf(files))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('an archive says nothing of the day it was made, nor of who made it', () => {
  const zip = zipOf(files);
  // 1 January 1980 in the form of MS-DOS, no time of day, and made on no system in particular.
  expect(zip.readUInt16LE(10)).toBe(0);
  expect(zip.readUInt16LE(12)).toBe(0x21);
  expect(zip.readUInt16LE(28)).toBe(0);
});
