import type { Page } from 'puppeteer-core';
import { markedTexts, type TestBrowser, until } from './browser.ts';
import { toolbarOf } from './extension.ts';

/** Two certain names, one of them cut up by elements and a soft hyphen. */
export const sentence =
  'The lawyer <b>Ding</b> Jia&shy;xi was taken in China in December 2019, and later the legal scholar Xu Zhiyong.';

/** A page as a newspaper might make it. */
export const article = (body = `<p>${sentence}</p>`, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>News</title><link rel="icon" href="data:,">${head}</head><body style="font: 18px/1.6 serif; margin: 40px"><h1>Families mark another year</h1>${body}</body></html>`;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A page that Vigil reads, and what it shows of itself there. */
export interface Article {
  readonly page: Page;
  /** The marked texts; a range whose text has just shrunk cannot be read until Vigil has read the change. */
  marks(): Promise<string[]>;
  /** Waits until so many names are marked. */
  marked(count: number): Promise<void>;
  /** Waits until the toolbar lists exactly these people, in this order; gives back what the popup is told. */
  listed(...people: string[]): Promise<void>;
  evaluate<Answer>(expression: string): Promise<Answer>;
}

let number = 0;

/** Opens `html` as a page of news in a new tab. */
export async function openArticle(
  browser: TestBrowser,
  html: string,
  address = `https://www.bbc.com/news/page-${++number}`,
  headers?: Readonly<Record<string, string>>,
): Promise<Article> {
  const page = await browser.read(address, html, headers);
  const marks = () => markedTexts(page).catch(() => []);
  return {
    page,
    marks,
    marked: (count) => until(async () => (await marks()).length === count, `${count} marks`),
    listed: (...people) =>
      until(
        async () => {
          // While a page goes to another address, its tab may not be found under either.
          const toolbar = await toolbarOf(browser, page.url()).catch(() => undefined);
          return toolbar?.state.findings?.map(({ person }) => person).join() === people.join();
        },
        `the toolbar to list ${people.join(', ') || 'nobody'}`,
      ),
    evaluate: <Answer>(expression: string) => page.evaluate(expression) as Promise<Answer>,
  };
}
