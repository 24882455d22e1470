import browser from 'webextension-polyfill';
import { openedFile } from './casebook/dataset-store.ts';
import type { ReadPackaged } from './dataset/load.ts';
import { partNames } from './dataset/update-parts.ts';

/** What a dataset file that the reader opened may stand in for; letters and the rest are the extension's own. */
const replaceable = new RegExp(`^dataset/(index|${partNames.join('|')}|people/[a-z0-9-]+)\\.json$`);

let version: Promise<string> | undefined;

/**
 * Reads a file of the dataset: from the dataset that the reader opened last, where there is one and it is newer, and
 * otherwise from the extension. Whatever is wrong with what was opened, the extension's own is there.
 */
export const readPackaged: ReadPackaged = async (path) => {
  if (replaceable.test(path)) {
    const opened = await openedFile(path, await packagedVersion());
    if (opened.ok && opened.value !== undefined) return opened.value;
  }
  return readOwn(path);
};

/** Reads a JSON file that ships inside the extension, whatever the reader has opened. */
export const readOwn: ReadPackaged = async (path) => {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`not in the package: ${path}`);
  return response.json();
};

/** The version of the dataset that came with the extension. */
export function packagedVersion(): Promise<string> {
  version ??= readOwn('dataset/version.json').then((file) => String((file as { version: unknown }).version));
  return version;
}
