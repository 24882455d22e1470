import type { Page } from 'puppeteer-core';
import { markedTexts, type TestBrowser, until } from '../browser/support/browser.ts';
import type { Cast } from './cast.ts';
import { Draw } from './draw.ts';
import type { Held } from './memory.ts';
import { proseOf, sentences } from './prose.ts';

/**
 * Goes from page to page of a site in one tab, so many times, each read until its name is marked; gives back what is held
 * after a hundred pages and after all.
 */
export async function goOn(
  browser: TestBrowser,
  page: Page,
  { cast, seed, times, weigh }: { cast: Cast; seed: number; times: number; weigh: () => Promise<Held> },
): Promise<{ readonly times: number; readonly before: Held; readonly after: Held }> {
  const draw = new Draw(seed);
  const read = async (url: string, name: string) => {
    const text = `${proseOf(draw, 'en', 2_000)} ${sentences.en(name)}`;
    browser.web.put(
      url,
      `<!doctype html><html lang="en"><title>n</title><link rel="icon" href="data:,"><p>${text}`,
    );
    await page.goto(url);
    await until(
      async () => (await markedTexts(page).catch(() => [])).join() === name,
      `${name} to be marked`,
    );
  };
  const weighed = async () => {
    await read('https://www.bbc.com/news/scales', cast.en[0]?.name ?? '');
    return weigh();
  };
  const go = async (from: number, to: number) => {
    for (let n = from; n < to; n++)
      await read(`https://www.bbc.com/news/going-${n}`, draw.from(cast.en).name);
  };
  await go(0, 100);
  const before = await weighed();
  await go(100, 100 + times);
  return { times, before, after: await weighed() };
}
