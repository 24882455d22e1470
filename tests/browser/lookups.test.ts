import { describe, expect, test } from 'vitest';
import { openExtensionPage, until, welcomeCame } from '../../scripts/browsers/pages.ts';
import { article, pause } from './support/article.ts';
import { browserNames } from './support/browser.ts';
import { placeInCard, pointAtName } from './support/card.ts';
import { openListening } from './support/lookups.ts';
import { openNewsHost } from './support/news-host.ts';
import { textOf } from './support/page-acts.ts';

/** What browsers themselves ask for in the background, extension or not. */
const browsersOwn =
  /^(.+\.)?(gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$|^(accounts|www|clients\d?)\.google\.com$|^\w+(-pa)?\.googleapis\.com$|^google\.com$|^localhost$|^127\.0\.0\.1$/;

/** The pages that link to the world outside: sources, addresses, campaigns, rules. */
const surfaces = [
  'casebook.html#/case/ding-jiaxi',
  'casebook.html#/case/chow-hang-tung',
  'casebook.html#/campaign/709-crackdown',
  'casebook.html#/dates',
  'casebook.html#/method',
  'casebook.html#/case/ding-jiaxi/report',
  'compose.html?person=chow-hang-tung',
  'petition.html?person=ding-jiaxi',
  'message.html?person=ding-jiaxi',
  'popup.html',
  'welcome.html',
];

describe.each(browserNames)('the names that %s looks up', (name) => {
  test('are those of pages the reader opened: no link on a page of Vigil’s, and none in a card, is asked for beforehand', async () => {
    const web = await openNewsHost();
    const listening = await openListening(name, ['www.bbc.com']);
    const { vigil } = listening;
    await welcomeCame(vigil);
    let links = 0;
    for (const path of surfaces) {
      const page = await openExtensionPage(vigil, path);
      await page.bringToFront();
      await until(async () => (await textOf(page)).length > 40, `${path} to be filled`);
      await pause(400);
      links += await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelectorAll('a[href^="http"]').length;
      });
      await pause(700);
    }
    // A card, its sources unfolded.
    const address = `https://www.bbc.com:${web.securePort}/news/1`;
    web.put(address, article());
    const news = await vigil.browser.newPage();
    await news.goto(address);
    await news.bringToFront();
    await pointAtName(vigil, news, 'Xu Zhiyong', 'sources');
    await pause(400);
    const { x, y } = await placeInCard(vigil, news, 'sources');
    await news.mouse.click(x, y);
    await pause(1_500);
    const control = await vigil.browser.newPage();
    await control.goto('https://control.example/').catch(() => undefined);
    const asked = await listening.close();
    await web.close();
    expect(links).toBeGreaterThan(20);
    // The log hears what is asked for.
    expect(asked).toContain('control.example');
    const opened = /^((www\.)?control\.example|www\.bbc\.com)$/;
    expect(asked.filter((host) => !browsersOwn.test(host) && !opened.test(host))).toEqual([]);
  }, 120_000);
});
