import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from '../browser/support/browser.ts';

/** What is held after a collection of garbage: bytes of JavaScript's heap, and things of the DOM. */
export interface Held {
  readonly page: number;
  /** In the background's service worker. */
  readonly background: number;
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Looks into the memory of a page and of Vigil's background. Chromium only: Firefox tells nobody from outside. */
export async function openScales(browser: TestBrowser, page: Page): Promise<{ weigh(): Promise<Held> }> {
  const worker = await browser.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(browser.origin),
  );
  // While somebody listens to it the worker is not put to sleep: what it holds on to can be seen.
  const background = await worker.createCDPSession();
  return {
    async weigh() {
      const front = await page.createCDPSession();
      const held = {
        page: await heapOf(front),
        background: await heapOf(background),
        ...(await domOf(front)),
      };
      await front.detach();
      return held;
    },
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function domOf(session: CDPSession): Promise<Pick<Held, 'documents' | 'nodes' | 'listeners'>> {
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { documents, nodes, listeners: jsEventListeners };
}
