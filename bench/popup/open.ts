import { openBrowser, type TestBrowser, until } from '../../tests/browser/support/browser.ts';
import { toolbarOf } from '../../tests/browser/support/extension.ts';
import { clickToolbarButton } from '../../tests/browser/support/popup.ts';

/** Milliseconds since the popup’s window began to open. */
export interface OpenTime {
  readonly list: number;
  readonly painted: number;
}

export async function withPopups(
  measure: (browser: TestBrowser, version: string) => Promise<void>,
): Promise<void> {
  const browser = await openBrowser('chromium');
  await measure(browser, await browser.browser.version());
  await browser.close();
}

let number = 0;

/** Opens the popup of a page again and again, and says how long each took; the first one, which warms up, is left out. */
export async function openTimes(
  browser: TestBrowser,
  html: string,
  people: number,
  times: number,
): Promise<OpenTime[]> {
  const url = `https://www.bbc.com/news/popup-bench-${++number}`;
  const page = await browser.read(url, html);
  await until(
    async () => (await toolbarOf(browser, url)).state.findings?.length === people,
    `${people} people to be found`,
  );
  const taken: OpenTime[] = [];
  for (let i = 0; i <= times; i++) {
    const popup = await clickToolbarButton(browser, page);
    const time = await popup.evaluate(
      () =>
        new Promise<OpenTime>((give) => {
          const look = () => {
            const list = performance.getEntriesByName('list')[0]?.startTime;
            const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
            if (list === undefined || painted === undefined) setTimeout(look, 10);
            else give({ list: Math.round(list), painted: Math.round(painted) });
          };
          look();
        }),
    );
    if (i > 0) taken.push(time);
    await popup.close();
    await new Promise((resume) => setTimeout(resume, 200));
  }
  await page.close();
  return taken;
}
