import type { Page } from 'puppeteer-core';
import { pause } from './article.ts';
import type { TestBrowser } from './browser.ts';
import { cardBox, placeInCard } from './card.ts';

/** Presses what says a text in the open card, as a reader does: scrolled to, and not sooner than a click counts. */
export async function pressInCard(browser: TestBrowser, page: Page, text: string, below = 0): Promise<void> {
  await pause(400);
  const box = await cardBox(browser, page);
  await page.mouse.move(box.left + box.width / 2, box.top + 60, { steps: 2 });
  for (let turn = 0; turn < 12; turn++) {
    const place = await placeInCard(browser, page, text);
    const { top, bottom } = await cardBox(browser, page);
    // The actions stay at the foot, over what is scrolled behind them.
    const isFoot = ['Write a letter', 'Open the case'].includes(text);
    if (isFoot || (place.y > top + 4 && place.y < bottom - 70)) {
      await page.mouse.click(place.x, place.y + below);
      return;
    }
    await page.mouse.wheel({ deltaY: 150 });
    await pause(150);
  }
  throw new Error(`“${text}” could not be scrolled to`);
}
