import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';

/** Where the focus is: an element of the page, how it is called, and whether that can be seen. */
interface Stop {
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly seen: boolean;
}

const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { outlineStyle, boxShadow } = getComputedStyle(at);
    const label = (at as HTMLInputElement).labels?.[0]?.textContent;
    return {
      tag: at.tagName,
      id: at.id,
      name: (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '').trim(),
      href: at.getAttribute('href') ?? '',
      seen: at.matches(':focus-visible') && (outlineStyle !== 'none' || boxShadow !== 'none'),
    };
  });

/** Goes on with Tab until `there`; every stop on the way has a name and shows that the focus is on it. */
async function tabTo(page: Page, what: string, there: (stop: Stop) => boolean): Promise<void> {
  const way: string[] = [];
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    const now = await stop(page);
    way.push(`${now.tag} ${now.name.slice(0, 40)}`);
    expect(now.tag, `the focus is lost after ${way.join(' › ')}`).not.toBe('BODY');
    expect(now.seen, `no sign of the focus on ${way.at(-1)}`).toBe(true);
    expect(now.name, `a stop without a name: ${way.join(' › ')}`).not.toBe('');
    if (there(now)) return;
  }
  throw new Error(`no way by Tab to ${what}: ${way.join(' › ')}`);
}

describe.each(browserNames)('without a pointer, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  const open = async (path: string, filled: string) => {
    const page = await browser.extensionPage(path);
    await page.bringToFront();
    await until(() => page.evaluate((filled) => document.body.innerText.includes(filled), filled), filled);
    return page;
  };

  test('the first stop of the casebook leads past its head', async () => {
    const page = await open('casebook.html', 'Abdolfattah Soltani');
    await page.keyboard.press('Tab');
    expect((await stop(page)).name).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.localName === 'main'), 'the focus to skip');
    await tabTo(page, 'the list', ({ href }) => href.includes('#/case/'));
    await page.close();
  });

  test('it is Tab and Enter from the search to a case, and from the case to its letter', async () => {
    const page = await open('casebook.html', 'Abdolfattah Soltani');
    await tabTo(page, 'the search', ({ tag }) => tag === 'INPUT');
    await page.keyboard.type('Ding Jiaxi');
    await until(
      () => page.evaluate(() => document.querySelectorAll('main a[href*="#/case/"]').length < 5),
      'the list to be short',
    );
    await tabTo(page, 'the case', ({ href }) => href.endsWith('#/case/ding-jiaxi'));
    await page.keyboard.press('Enter');
    await until(async () => (await stop(page)).tag === 'H1', 'the case to begin at its heading');
    await tabTo(page, 'the letter', ({ href }) => href.includes('compose.html'));
    await page.close();
  });

  test('the sheet of a letter, its subject and its ways out are reached by Tab', async () => {
    const page = await open('compose.html#person=ding-jiaxi', 'Send it yourself');
    await until(
      () =>
        page.evaluate(
          () => (document.querySelector<HTMLTextAreaElement>('#letter-body')?.value ?? '').length > 100,
        ),
      'the letter to be written',
    );
    await tabTo(page, 'the letter', ({ id }) => id === 'letter-body');
    await tabTo(page, 'a way out', ({ name }) => name.includes('Copy'));
    await page.close();
  });

  test('every setting has a name, and shows where the focus is', async () => {
    const page = await open('casebook.html#/settings', 'Erase');
    const last = await page.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('main button:not([disabled])')].at(-1)?.textContent,
    );
    await tabTo(page, 'the last of the settings', ({ name }) => name === last?.trim());
    await page.close();
  });
});
