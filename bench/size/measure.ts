import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** One file of a build, in bytes. */
export interface FileSize {
  readonly path: string;
  readonly raw: number;
  readonly gzip: number;
  /** What it takes in a zip, its entries in the directory included. */
  readonly zipped: number;
}

/** The size limits in bytes: what runs in every page of news, and the whole package as a store takes it. */
export const LIMITS = { reader: 60_000, packageZipped: 2_000_000 } as const;

/** A zip says the name of each file twice, with 30 bytes before the file and 46 in the directory. */
const zipOverhead = (path: string): number => 30 + 46 + 2 * Buffer.byteLength(path);

/** The sizes of all files of a build, as it was made: .output/chrome-mv3, .output/firefox-mv3. */
export function sizesOf(folder: string): FileSize[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length + 1);
      const bytes = readFileSync(file);
      return {
        path,
        raw: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
        zipped: deflateRawSync(bytes, { level: 9 }).length + zipOverhead(path),
      };
    })
    .sort((a, b) => b.raw - a.raw);
}

export const zippedSize = (files: readonly FileSize[]): number =>
  files.reduce((sum, { zipped }) => sum + zipped, 0);
