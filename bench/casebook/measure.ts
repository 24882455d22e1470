import type { Page } from 'puppeteer-core';
import { launchVigil } from '../../scripts/browsers/launch.ts';
import { until } from '../../scripts/browsers/pages.ts';

/** All times in ms, medians of several runs but for the longest ones. */
export interface CasebookTimes {
  readonly people: number;
  /** From going to the page to the frame that shows the first row. */
  readonly firstList: number;
  /** From a letter typed to the frame that shows what it finds. */
  readonly search: number;
  /** The same for a misspelt name, which needs the index of words; the first time makes it. */
  readonly firstClose: number;
  readonly close: number;
  readonly scroll: { readonly frame: number; readonly worstFrame: number; readonly longTasks: number };
  /** Rows in the page. */
  readonly drawn: number;
}

const rounds = 5;

/** Measures the casebook of one build in Chromium. */
export async function measureCasebook(output: string, people: number): Promise<CasebookTimes> {
  const vigil = await launchVigil('chromium', { headless: true, output });
  try {
    const opened: number[] = [];
    let page = await vigil.browser.newPage();
    for (let round = 0; round < rounds; round++) {
      await page.close();
      page = await vigil.browser.newPage();
      await page.bringToFront();
      await page.evaluateOnNewDocument(watchFirstRow);
      await page.goto(`${vigil.origin}casebook.html`);
      await until(() => page.evaluate(() => 'firstRow' in globalThis), 'the first row');
      opened.push(await page.evaluate(() => (globalThis as unknown as { firstRow: number }).firstRow));
    }
    await page.bringToFront();
    const typed: number[] = [];
    for (const text of ['w', 'wa', 'wang', 'wang y', '王', '王全', 'sotoudeh', ''])
      typed.push(await find(page, text));
    const firstClose = await find(page, 'kozagachlixx');
    const close: number[] = [];
    for (const text of ['kozagachli', 'sotoudhe', 'nasrinn']) close.push(await find(page, text));
    await find(page, '');
    const drawn = await page.evaluate(() => document.querySelectorAll('.row').length);
    return {
      people,
      firstList: median(opened),
      search: median(typed),
      firstClose,
      close: median(close),
      scroll: await scroll(page),
      drawn,
    };
  } finally {
    await vigil.browser.close();
  }
}

/** Runs in the page before anything else. */
function watchFirstRow(): void {
  const look = () => {
    if (document.querySelector('.row')) {
      requestAnimationFrame(() => Object.assign(globalThis, { firstRow: performance.now() }));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Puts a text into the search field, and waits for the second frame after it: the first one draws the answer. */
const find = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('.search input');
    if (!field) throw new Error('no search field');
    const begun = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
    return performance.now() - begun;
  }, text);

/** Scrolls by half a window a frame, up to ten thousand pixels a second or so, and times the frames. */
const scroll = (page: Page): Promise<CasebookTimes['scroll']> =>
  page.evaluate(async () => {
    let longTasks = 0;
    const observer = new PerformanceObserver((list) => {
      longTasks += list.getEntries().length;
    });
    observer.observe({ type: 'longtask' });
    const frames: number[] = [];
    let last = performance.now();
    for (let i = 0; i < 180; i++) {
      scrollBy(0, 160);
      const now = await new Promise<number>((resume) => requestAnimationFrame(resume));
      frames.push(now - last);
      last = now;
    }
    observer.disconnect();
    const sorted = frames.slice(1).sort((a, b) => a - b);
    return {
      frame: sorted[Math.floor(sorted.length / 2)] ?? 0,
      worstFrame: sorted.at(-1) ?? 0,
      longTasks,
    };
  });

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
