import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import type { TestBrowser } from './browser.ts';

let code: Promise<string> | undefined;

/** A page of the extension in which `vigil` are the rooms of `inside.ts`. */
export async function openInside(browser: TestBrowser, path = 'casebook.html#/method'): Promise<Page> {
  const page = await browser.extensionPage(path);
  code ??= bundle();
  await page.evaluate(await code);
  return page;
}

async function bundle(): Promise<string> {
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'inside.ts'), formats: ['iife'], name: 'inside' },
    },
  })) as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
