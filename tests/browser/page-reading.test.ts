import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Article, article, openArticle, pause, sentence } from './support/article.ts';
import { browserNames, openBrowser, type TestBrowser, until } from './support/browser.ts';
import { tellReader, toolbarOf } from './support/extension.ts';

const chow = 'The barrister Chow Hang-tung, Hong Kong';
const chang = 'The lawyer Chang Weiping, China';

describe.each(browserNames)('what is read of a page in %s', (name) => {
  let browser: TestBrowser;
  let open: Article;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => open.page.close());

  test.each([
    ['a headline', `<h2>${chow}</h2>`],
    ['a caption', `<figure><img src="data:,"><figcaption>${chow}</figcaption></figure>`],
    ['a table', `<table><caption>Held</caption><tr><th>Who</th><td>${chow}</td></tr></table>`],
    ['a list and a quotation', `<ul><li><blockquote>${chow}</blockquote></li></ul>`],
    ['open details', `<details open><summary>More</summary><p>${chow}</p></details>`],
    ['a modal dialog', `<dialog id="d"><p>${chow}</p></dialog><script>d.showModal()</script>`],
    [
      'a slot',
      `<x-a>${chow}</x-a><script>document.querySelector('x-a').attachShadow({mode:'open'}).innerHTML='<p><slot></slot></p>'</script>`,
    ],
  ])('%s is read and marked', async (_what, html) => {
    open = await openArticle(browser, article(`<p>${sentence}</p>${html}`));
    await open.marked(3);
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'chow-hang-tung');
  });

  test.each([
    ['fields', `<input value="${chow}"><textarea>${chow}</textarea><p contenteditable>${chow}</p>`],
    [
      'code',
      `<pre><code>${chow}</code></pre><samp>${chow}</samp><script>"${chow}"</script><style>/* ${chow} */</style>`,
    ],
    [
      'text that is not shown',
      `<p hidden>${chow}</p><p style="visibility: hidden">${chow}</p><template>${chow}</template>`,
    ],
    ['transparent text', `<p style="color: transparent">${chow}</p>`],
    [
      'a closed shadow tree',
      `<x-b></x-b><script>document.querySelector('x-b').attachShadow({mode:'closed'}).innerHTML='<p>${chow}</p>'</script>`,
    ],
    [
      'what another extension puts beside the body',
      `<script>document.documentElement.append(Object.assign(document.createElement('div'), {textContent:'${chow}'}))</script>`,
    ],
    [
      'a known host of another extension',
      `<grammarly-extension>${chow}</grammarly-extension><plasmo-csui>${chow}</plasmo-csui>`,
    ],
  ])('%s: nothing is marked', async (what, html) => {
    open = await openArticle(browser, article(`<p>${sentence}</p>${html}`));
    await until(async () => (await open.marks()).length >= 2, 'the marks');
    await pause(300);
    const seen =
      await open.evaluate<number>(`(() => { let n = 0; CSS.highlights.forEach((h) => h.forEach((r) => {
      const e = r.startContainer.parentElement; if (e.checkVisibility({ visibilityProperty: true })) n++; })); return n })()`);
    expect(seen).toBe(2);
    if (what !== 'transparent text') await open.listed('ding-jiaxi', 'xu-zhiyong');
  });

  test('what the page says of a picture is listed, and nothing is marked; the popup leads to the picture', async () => {
    const picture = `<div style="height: 3000px"></div><picture><img alt="${chow}" src="data:," width="90" height="90"></picture><svg role="img" aria-label="${chang}" width="9" height="9"></svg>`;
    open = await openArticle(browser, article(`<p>${sentence}</p>${picture}`));
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'chow-hang-tung', 'chang-weiping');
    await open.marked(2);
    await tellReader(browser, open.page, { kind: 'mention.show', person: 'chow-hang-tung' });
    expect(await open.evaluate('scrollY > 1000')).toBe(true);
  });

  test('names in closed details are listed when they open, and the badge follows', async () => {
    open = await openArticle(
      browser,
      article(`<p>${sentence}</p><details><summary>More</summary><p>${chow}</p></details>`),
    );
    await open.listed('ding-jiaxi', 'xu-zhiyong');
    await open.evaluate(`document.querySelector('details').open = true`);
    await until(async () => (await toolbarOf(browser, open.page.url())).badge === '3', 'the badge');
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'chow-hang-tung');
  });
});

describe.each(browserNames)('a very long page in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  test('what the window shows is marked first, then the rest', async () => {
    const rain = '<p>Rain fell on the valley of Ding, and the lawyer of the village saw to his field. </p>';
    const far = (count: number) => rain.repeat(count);
    const html = `${far(400)}<p>${chang}</p>${far(12_000)}<p id="here">${chow}</p>${far(24_000)}<p>The legal scholar Xu Zhiyong</p>`;
    // Runs before anything of Vigil's: brings the middle into view, and writes down what is marked, as it comes.
    const witness = `<script>
      globalThis.seen = [];
      addEventListener('DOMContentLoaded', () => {
        here.scrollIntoView({ block: 'center' });
        const look = () => {
          const now = [];
          CSS.highlights.forEach((all) => all.forEach((range) => now.push(range.startContainer.data.slice(range.startOffset, range.endOffset))));
          const said = now.sort().join();
          if (said !== (seen.at(-1) ?? '')) seen.push(said);
          setTimeout(look, 1);
        };
        look();
      });
    </script>`;
    const open = await openArticle(browser, article(html, witness));
    await open.marked(3);
    expect(await open.evaluate('seen')).toEqual([
      'Chow Hang-tung',
      'Chang Weiping,Chow Hang-tung,Xu Zhiyong',
    ]);
    await open.listed('chang-weiping', 'chow-hang-tung', 'xu-zhiyong');
    await open.page.close();
  });
});

describe.each(browserNames)('a page that goes on in %s', (name) => {
  let browser: TestBrowser;
  let open: Article;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(() => open.page.close());

  test('an article that grows as it is scrolled is read as far as it goes', async () => {
    open = await openArticle(
      browser,
      article(`<p>${sentence}</p><div id="more"></div><script>
        let n = 0;
        addEventListener('scroll', () => {
          if (scrollY + innerHeight > document.body.scrollHeight - 300 && n++ < 20)
            more.insertAdjacentHTML('beforebegin', '<p style="margin: 900px 0">${chow}</p>');
        });
        more.insertAdjacentHTML('beforebegin', '<p style="margin: 900px 0">${chow}</p>');
        setInterval(() => scrollTo(0, 1e6), 30);
      </script>`),
    );
    await open.marked(23);
  });

  test('a live blog puts the new above the old, and corrects itself', async () => {
    open = await openArticle(browser, article(`<ol id="blog"><li>${sentence}</li></ol>`));
    await open.marked(2);
    await open.evaluate(`blog.insertAdjacentHTML('afterbegin', '<li>${chow}</li>')`);
    await open.marked(3);
    await open.evaluate(`blog.firstChild.firstChild.splitText(4).data = 'weather is fine'`);
    await open.marked(2);
    await open.evaluate(`blog.firstChild.textContent = '${chang}'`);
    await open.marked(3);
    await open.listed('chang-weiping', 'ding-jiaxi', 'xu-zhiyong');
  });

  test('a paragraph that is moved takes its marks along, and the order follows', async () => {
    open = await openArticle(browser, article(`<p>${sentence}</p><p id="last">${chow}</p>`));
    await open.listed('ding-jiaxi', 'xu-zhiyong', 'chow-hang-tung');
    await open.evaluate('document.body.prepend(last)');
    await open.listed('chow-hang-tung', 'ding-jiaxi', 'xu-zhiyong');
    await open.marked(3);
    await open.evaluate(`last.replaceChildren('Nobody')`);
    await open.marked(2);
  });

  test('an inline piece that changes in the middle of a name', async () => {
    open = await openArticle(
      browser,
      article('<p>The lawyer <b>Ding</b> <i id="given">Jiahui</i>, taken in China</p>'),
    );
    await pause(500);
    expect(await open.marks()).toEqual([]);
    await open.evaluate(`given.firstChild.data = 'Jiaxi'`);
    await open.marked(1);
    expect(await open.marks()).toEqual(['Ding Jiaxi']);
  });

  test('going to another article without loading a page: by pushState, back, and by the Navigation API', async () => {
    open = await openArticle(
      browser,
      article(`<main>${sentence}</main><script>
        const articles = { '/a': '<p>${chow}</p>', '/b': '<p>${chang}</p>' };
        const show = () => { document.querySelector('main').innerHTML = articles[location.pathname] ?? '<p>Weather</p>'; };
        addEventListener('popstate', show);
        globalThis.go = (path) => { history.pushState({}, '', path); show(); };
        globalThis.navigation?.addEventListener('navigate', (event) => {
          if (event.canIntercept && event.info === 'intercept') event.intercept({ handler: async () => show() });
        });
      </script>`),
    );
    await open.marked(2);
    await open.evaluate(`go('/a')`);
    await open.listed('chow-hang-tung');
    await open.evaluate(`go('/b')`);
    await open.listed('chang-weiping');
    await open.evaluate(`history.back()`);
    await open.listed('chow-hang-tung');
    await open.marked(1);
    // Firefox before 147 has no Navigation API.
    if (!(await open.evaluate<boolean>(`'navigation' in globalThis`))) return;
    await open.evaluate(`navigation.navigate('/b', { info: 'intercept' }).finished.then(() => null)`);
    await open.listed('chang-weiping');
  });
});
