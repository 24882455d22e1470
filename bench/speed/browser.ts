import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../scripts/browsers/find.ts';
import type { BenchPage } from './page/main.ts';

/** Longer than anything takes that can end. */
const PROTOCOL_PATIENCE_IN_MS = 900_000;

/** A plain browser without window and without extension. */
export function openBrowser(name: BrowserName): Promise<Browser> {
  const common = {
    executablePath: findBrowser(name),
    headless: true,
    protocolTimeout: PROTOCOL_PATIENCE_IN_MS,
  };
  if (name === 'firefox') return puppeteer.launch({ ...common, browser: 'firefox' });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    ...common,
    args: ['--disable-background-networking', '--disable-sync', ...sandbox],
  });
}

/** A tab with the bench page in it. */
export interface BenchTab {
  ask<Question extends keyof BenchPage>(
    question: Question,
    ...args: Parameters<BenchPage[Question]>
  ): Promise<Awaited<ReturnType<BenchPage[Question]>>>;
  /** Bytes that the page keeps; nothing where the browser does not say. */
  heap(): Promise<number | undefined>;
  close(): Promise<void>;
}

export async function openTab(browser: Browser, name: BrowserName, origin: string): Promise<BenchTab> {
  const page = await browser.newPage();
  await page.goto(`${origin}/bench.html`);
  return {
    ask: async (question, ...args) => {
      const call = `bench.${question}(...${JSON.stringify(args)})`;
      return (await page.evaluate(call)) as never;
    },
    heap: () => (name === 'chromium' ? heapOf(page) : Promise.resolve(undefined)),
    close: () => page.close(),
  };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
