import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { openBrowser, type TestBrowser } from '../browser/support/browser.ts';
import type { LoadArticle } from './articles.ts';
import { type Held, openScales } from './memory.ts';
import { type Outcome, readArticle } from './read-all.ts';
import { hearTroubles, loudFirefox } from './troubles.ts';

/** What reading many articles in one tab came to. */
export interface ReadAll {
  readonly outcomes: readonly Outcome[];
  /** On one and the same small page, after the first articles and after all; only where it can be weighed. */
  readonly before?: Held;
  readonly after?: Held;
}

/** A browser in which loads are put on one tab. */
export interface Measure {
  readonly browser: TestBrowser;
  readonly page: Page;
  /** What was said in any console so far. */
  readonly said: readonly string[];
  readonly weigh: (() => Promise<Held>) | undefined;
  readAll(all: Iterable<LoadArticle>, each?: (outcome: Outcome, number: number) => void): Promise<ReadAll>;
}

/** So many articles are read before anything is weighed: what is made once is made by then. */
const warm = 20;
/** More than any browser keeps of one tab. */
const keptByBrowser = 10;
const blank =
  '<!doctype html><html lang="en"><title>n</title><link rel="icon" href="data:,"><p>Rain is expected in the north.';

/** Opens a browser, uses it and closes it. */
export async function withBrowser<Answer>(
  name: BrowserName,
  use: (measure: Measure) => Promise<Answer>,
): Promise<Answer> {
  const browser = await openBrowser(name, { firefoxPrefs: loudFirefox });
  try {
    const page = await browser.browser.newPage();
    const { said, stop } = await hearTroubles(browser);
    const scales = name === 'chromium' ? await openScales(browser, page) : undefined;
    const atRest = async () => {
      if (!scales) return undefined;
      // The browser keeps the last pages as they were, for going back to: these take their place.
      for (let n = 0; n < keptByBrowser; n++) {
        browser.web.put(`https://www.bbc.com/news/blank-${n}`, blank);
        await page.goto(`https://www.bbc.com/news/blank-${n}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return scales.weigh();
    };
    const answer = await use({
      browser,
      page,
      said,
      weigh: scales?.weigh,
      readAll: async (all, each) => {
        const outcomes: Outcome[] = [];
        let before: Held | undefined;
        for (const article of all) {
          if (outcomes.length === warm) before = await atRest();
          outcomes.push(await readArticle(browser, page, article));
          each?.(outcomes.at(-1) as Outcome, outcomes.length);
        }
        const after = await atRest();
        return { outcomes, ...(before && { before }), ...(after && { after }) };
      },
    });
    await stop();
    return answer;
  } finally {
    await browser.close();
  }
}
