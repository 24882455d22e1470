import type { Frame, Page } from 'puppeteer-core';
import type { Vigil } from './launch.ts';

/** Opens a page of the extension, such as `casebook.html#/following`, in a tab of its own. */
export async function openExtensionPage({ name, browser, origin }: Vigil, path: string): Promise<Page> {
  const page = await browser.newPage();
  const going = page.goto(origin + path);
  if (name === 'chromium') await going;
  // Firefox never reports that a page of an extension has loaded, so ask the page itself.
  else going.catch(() => undefined);
  await until(async () => {
    const state = await page.evaluate(() => [location.href, document.readyState]).catch(() => []);
    return state[0]?.startsWith(origin) && state[1] === 'complete';
  }, `${path} to open`);
  return page;
}

/** The toolbar's window about the page at an address, as a page of its own. Chromium only. */
export async function openPopupAbout(vigil: Vigil, url: string): Promise<Page> {
  const asking = await openExtensionPage(vigil, 'casebook.html#/method');
  const tab = await asking.evaluate(async (url) => {
    interface Tabs {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, url);
  await asking.close();
  const popup = await openExtensionPage(vigil, `popup.html?tab=${tab}`);
  await popup.setViewport({ width: 384, height: 600 });
  return popup;
}

/** The welcome page that Vigil opens by itself when it is installed; opened here where it does not come. */
export async function welcomePage(vigil: Vigil): Promise<Page> {
  return (await welcomeCame(vigil)) ?? openExtensionPage(vigil, welcomePath);
}

const welcomePath = 'welcome.html';

/** Waits until the welcome page that opens by itself is there; undefined where none comes within 4 s. */
export async function welcomeCame({ browser, origin }: Vigil): Promise<Page | undefined> {
  let found: Page | undefined;
  const look = async () => {
    for (const page of await browser.pages()) {
      const [href, state] = await page.evaluate(() => [location.href, document.readyState]).catch(() => []);
      if (href === origin + welcomePath && state === 'complete') found = page;
    }
    return found;
  };
  await until(look, 'the welcome page', 4_000).catch(() => undefined);
  return found;
}

/** Asks again and again until `holds` is true; the Error after `ms` milliseconds says what did not come. */
export async function until(holds: () => Promise<unknown>, what: string, ms = 25_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for ${what}`);
    await new Promise((resume) => setTimeout(resume, 60));
  }
}

/** The texts that Vigil has marked on a page, in no order; empty on a quiet site, or when nothing was recognised. */
export function markedTexts(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        texts.push(live.toString());
      });
    });
    return texts;
  });
}

/** Where a marked text stands in the window, in CSS pixels, so that a pointer can be moved there. */
export function placeOfMark(page: Page | Frame, text: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((text) => {
    let place: { x: number; y: number } | null = null;
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const box = live.getClientRects()[0];
        if (!place && box && live.toString() === text)
          place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
    });
    return place;
  }, text);
}
