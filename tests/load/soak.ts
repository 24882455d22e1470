import type { Page } from 'puppeteer-core';
import { type Burden, burdenOf } from '../../bench/page/trace.ts';
import { markedTexts, type TestBrowser, until } from '../browser/support/browser.ts';
import type { Cast } from './cast.ts';
import { Draw } from './draw.ts';
import type { Held } from './memory.ts';
import { prose, sentences } from './prose.ts';

export interface Soaked {
  readonly seconds: number;
  readonly changes: number;
  readonly before: Held;
  readonly after: Held;
  readonly burden: Burden;
  /** What should be marked when the page rests again, and what is. */
  readonly expected: readonly string[];
  readonly marked: readonly string[];
}

const url = 'https://www.bbc.com/news/soak';

/**
 * A page that changes all the time in every way a page can, and then is again what it was: what Vigil holds, marks and
 * takes of the page's time. `weigh` is asked while the page rests, before and after.
 */
export async function soak(
  browser: TestBrowser,
  page: Page,
  { cast, seed, seconds, weigh }: { cast: Cast; seed: number; seconds: number; weigh: () => Promise<Held> },
): Promise<Soaked> {
  const draw = new Draw(seed);
  const names = draw.some(cast.en, 40).map(({ name }) => name);
  const expected = names.slice(0, 12);
  browser.web.put(url, pageOf(names.map(sentences.en), expected.length, seed));
  await page.goto(url);
  const marked = async () => (await markedTexts(page).catch(() => [])).sort();
  const rest = async () => {
    await page.evaluate('soak.rest()');
    await until(
      async () => (await marked()).join() === [...expected].sort().join(),
      'the marks',
      20_000,
    ).catch(() => undefined);
    return marked();
  };
  const run = (seconds: number) => page.evaluate(`soak.run(${seconds * 1_000})`) as Promise<number>;
  // What is made once, at the first change of its kind, is no growth.
  await run(2);
  await rest();
  const before = await weigh();
  let changes = 0;
  const burden = await burdenOf(page, browser.origin, async () => {
    changes = await run(seconds);
  });
  const at = await rest();
  return {
    seconds,
    changes,
    before,
    after: await weigh(),
    burden,
    expected: [...expected].sort(),
    marked: at,
  };
}

const pageOf = (
  said: readonly string[],
  resting: number,
  seed: number,
): string => `<!doctype html><html lang="en">
<title>soak</title><link rel="icon" href="data:,"><style>.away { display: none }</style><h1>A day</h1><main></main><script>
  const main = document.querySelector('main'), said = ${JSON.stringify(said)}, prose = ${JSON.stringify(prose.en)};
  let state = ${seed};
  const below = (n) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * n); };
  const text = () => (below(3) ? prose[below(prose.length)] : said[below(said.length)]) + ' ' + below(1e6);
  const paragraph = () => { const p = document.createElement('p'); p.textContent = text(); return p; };
  const any = () => main.children[below(main.children.length)] ?? main.appendChild(paragraph());
  const kinds = [
    () => main.append(paragraph()),
    () => any().before(paragraph()),
    () => any().remove(),
    () => { any().textContent = text(); },
    () => { const node = any().firstChild; if (node?.nodeType === 3) node.data = text(); },
    () => { const node = any().firstChild; if (node?.nodeType === 3 && node.length > 9) node.splitText(below(9)); },
    () => any().normalize(),
    () => main.append(any()),
    () => { any().innerHTML = '<b>' + text() + '</b><i>' + text() + '</i>'; },
    () => any().classList.toggle('away'),
    () => any().setAttribute('title', text()),
    () => { const host = main.appendChild(document.createElement('x-' + below(9))); host.attachShadow({ mode: 'open' }).append(paragraph()); },
    () => any().shadowRoot?.append(paragraph()),
    () => { const box = document.createElement('section'); any().before(box); box.append(any(), any()); },
    () => { main.insertAdjacentHTML('beforeend', '<ul>' + ('<li>' + text() + '</li>').repeat(below(6)) + '</ul>'); },
  ];
  globalThis.soak = {
    run: (ms) => new Promise((done) => {
      const end = performance.now() + ms;
      let changes = 0;
      const step = () => {
        for (let i = 0; i < 20; i++, changes++) { try { kinds[below(kinds.length)](); } catch { /* a node into itself */ } }
        while (main.children.length > 300) main.firstElementChild.remove();
        if (performance.now() < end) setTimeout(step, 4); else done(changes);
      };
      step();
    }),
    rest: () => main.replaceChildren(...said.slice(0, ${resting}).map((text) => { const p = document.createElement('p'); p.textContent = text; return p; })),
  };
</script>`;
