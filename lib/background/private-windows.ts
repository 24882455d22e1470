import browser from 'webextension-polyfill';
import { forgetPassing } from '../casebook/judgement-shelves.ts';

/** Once the last private window is closed, nothing that was said in one is remembered. */
export async function forgetPrivateWords(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await forgetPassing();
}
