import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, openArticle, pause } from './support/article.ts';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { cardText, placeInCard, pointAtName } from './support/card.ts';
import { openAddresses, tellReader } from './support/extension.ts';

const page = article(`
  <p>Nobody is named out here.</p>
  <dialog id="d"><p style="margin: 20px">The lawyer Ding Jiaxi was taken in China in December 2019.</p></dialog>
  <script>d.showModal()</script>`);

describe.each(browserNames)('a name in a modal dialog in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  test('has a card that can be clicked, though all outside of the dialog is inert, and Escape in it leaves the dialog', async () => {
    const open = await openArticle(browser, page);
    await open.marked(1);
    await pointAtName(browser, open.page, 'Ding Jiaxi', 'Open the case');
    // Sooner, a click is taken for one that was meant for the page.
    await pause(400);
    const button = await placeInCard(browser, open.page, 'Open the case');
    await open.page.mouse.move(button.x, button.y, { steps: 3 });
    await open.page.mouse.click(button.x, button.y);
    await until(
      async () => (await openAddresses(browser)).some((url) => url.endsWith('#/case/ding-jiaxi')),
      'the case to open',
    );

    await open.page.bringToFront();
    await tellReader(browser, open.page, { kind: 'mention.next' });
    await until(
      async () => (await cardText(browser, open.page)).includes('Open the case'),
      'the card to open again',
    );
    await until(
      () => open.evaluate<boolean>('document.activeElement?.tagName === "DIV"'),
      'the card to have the focus',
    );
    await open.page.keyboard.press('Escape');
    await until(async () => (await cardText(browser, open.page)) === '', 'the card to close');
    expect(await open.evaluate('d.open')).toBe(true);
    expect(await open.evaluate('d.children.length')).toBe(1);
    await open.page.close();
  });
});
