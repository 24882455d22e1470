import browser from 'webextension-polyfill';
import type { ReadPackaged } from './dataset/load.ts';

/** Reads a JSON file that ships inside the extension. */
export const readPackaged: ReadPackaged = async (path) => {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`not in the package: ${path}`);
  return response.json();
};
