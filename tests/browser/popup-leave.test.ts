import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedTexts, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { openAddresses } from './support/extension.ts';
import { clickToolbarButton, inBackground, popupOf, press, says, textOf } from './support/popup.ts';

const article =
  '<!doctype html><html lang="en"><head><title>Blog</title><link rel="icon" href="data:,"></head><body><p>The lawyer Ding Jiaxi was taken in China.</p></body></html>';
const marked = (page: Parameters<typeof markedTexts>[0], count: number) =>
  until(async () => (await markedTexts(page)).length === count, `${count} marks`);

/** Only Chromium's protocol can press the button in the toolbar, and only there can events of the browser's be made. */
describe('from the toolbar, the menu and the address bar of chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
    const welcome = `${browser.origin}welcome.html`;
    await until(async () => (await openAddresses(browser)).includes(welcome), 'the welcome page');
  });
  afterAll(() => browser?.close());

  test('a click on the button lets one page be read, and another page of the site stays unread', async () => {
    const page = await browser.read('https://blog.example/1', article);
    const popup = await clickToolbarButton(browser, page);
    await says(popup, 'Vigil has not read this page');
    expect(await textOf(popup)).toContain('every page of blog.example');
    await press(popup, 'Read this page');
    await says(popup, 'On this page: 1 person');
    await marked(page, 1);
    await popup.close();
    const other = await browser.read('https://blog.example/2', article);
    const again = await clickToolbarButton(browser, other);
    await says(again, 'Vigil has not read this page');
    expect(await markedTexts(other)).toEqual([]);
    await Promise.all([again.close(), page.close(), other.close()]);
  });

  test('“Look up in Vigil” opens the search with what was selected, in any script, and no address holds it', async () => {
    await inBackground(
      browser,
      `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: ' 鄒幸彤\\n<img src=x onerror=alert(1)>' })`,
    );
    const address = `${browser.origin}popup.html?look-up`;
    await until(async () => (await openAddresses(browser)).includes(address), 'the search to open');
    const target = await browser.browser.waitForTarget((target) => target.url() === address);
    const search = await target.asPage();
    await until(
      async () =>
        (await search.evaluate(() => document.querySelector<HTMLInputElement>('input')?.value)) ===
        '鄒幸彤 <img src=x onerror=alert(1)>',
      'the selection to stand in the field as text',
    );
    expect(await search.evaluate(() => document.querySelector('img'))).toBeNull();
    await search.close();
  });

  test('the keyword in the address bar suggests people, and Enter opens the case', async () => {
    const suggested = await inBackground(
      browser,
      `new Promise((give) => chrome.omnibox.onInputChanged.dispatch('丁家喜', give))`,
    );
    expect(suggested).toEqual([{ content: 'ding-jiaxi', description: 'Ding Jiaxi 丁家喜 · China' }]);
    await inBackground(browser, `chrome.omnibox.onInputEntered.dispatch('ding-jiaxi', 'currentTab')`);
    const address = `${browser.origin}casebook.html#/case/ding-jiaxi`;
    await until(async () => (await openAddresses(browser)).includes(address), 'the case to open');
  });
});

/** Firefox asks its question in a window that no test can reach; with this it takes every question for a yes. */
describe('leave to read a site, in firefox', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser('firefox', {
      firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => browser?.close());

  test('asked for on a click, it is kept by the browser, and given back', async () => {
    const asked = await browser.extensionPage('popup.html');
    await asked.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'ask';
      button.onclick = () => {
        const { browser } = globalThis as unknown as {
          browser: { permissions: { request(what: object): Promise<boolean> } };
        };
        void browser.permissions.request({ origins: ['*://*.site.example/*'] });
      };
      document.body.prepend(button);
    });
    await asked.click('button');
    const page = await browser.read('https://site.example/1', article);
    await marked(page, 1);
    const popup = await popupOf(browser, 'https://site.example/1');
    await says(popup, 'Read because you allowed site.example.');
    await press(popup, 'Stop reading site.example');
    await marked(page, 0);
    await Promise.all([asked.close(), popup.close(), page.close()]);
  });
});
