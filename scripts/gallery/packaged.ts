import type { ReadPackaged } from '../../lib/dataset/load.ts';

/** Stands in for lib/packaged.ts, which the gallery has no extension for: the same files, out of the page itself. */
export const readPackaged: ReadPackaged = async (path) => {
  const text = document.getElementById('files')?.textContent ?? '{}';
  const file = (JSON.parse(text) as Record<string, unknown>)[path];
  if (file === undefined)
    throw new Error(`${path} is not in the gallery: add it to scripts/gallery/build.ts`);
  return file;
};
export const readOwn = readPackaged;
export const packagedVersion = async (): Promise<string> => '2026.11.21';
