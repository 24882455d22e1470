import type { Page } from 'puppeteer-core';
import { markedTexts, type TestBrowser, until } from '../browser/support/browser.ts';
import { toolbarOf } from '../browser/support/extension.ts';
import type { LoadArticle } from './articles.ts';
import { latecomer } from './cast.ts';
import { movingMark } from './layouts/moving.ts';
import { sentences } from './prose.ts';

/** An article that has been read, and how. */
export interface Outcome {
  readonly article: LoadArticle;
  /** What was not as it should be; undefined where all was. */
  readonly fault?: string;
  /** From the request for the page until the right people were listed, in ms; the machine's doing as much as ours. */
  readonly took: number;
}

const patienceInMs = 45_000;

/**
 * Opens an article in a tab and waits until the toolbar counts exactly the people it names. Then somebody more comes, at
 * the end: whoever was found too much, or not at all, had until then to be seen.
 */
export async function readArticle(browser: TestBrowser, page: Page, article: LoadArticle): Promise<Outcome> {
  browser.web.put(article.url, article.html);
  for (const { url, html } of article.frames) browser.web.put(url, html);
  const start = performance.now();
  const outcome = (fault?: string): Outcome => ({
    article,
    took: performance.now() - start,
    ...(fault !== undefined && { fault }),
  });
  try {
    // Firefox lets a page behind another work once a second.
    await page.bringToFront();
    await page.goto(article.url);
    // Asked, not waited for: a page behind another draws no frames, by which puppeteer would wait.
    const rests = () => page.evaluate((mark) => !document.documentElement.hasAttribute(mark), movingMark);
    await until(rests, 'the page to rest', patienceInMs);
    await counted(browser, page, article.people);
    const read = outcome();
    const missing = await notMarked(page, article.marks);
    if (missing.length > 0) return outcome(`not marked: ${missing.join(', ')}`);
    await page.evaluate((text) => {
      const last = document.createElement('p');
      last.lang = 'en';
      last.textContent = text;
      document.body.append(last);
    }, sentences.en(latecomer.name));
    await counted(browser, page, [...article.people, latecomer.person].sort());
    return read;
  } catch (error) {
    return outcome(error instanceof Error ? error.message : String(error));
  }
}

/** Waits until the toolbar lists exactly these people, and its badge says how many they are. */
async function counted(browser: TestBrowser, page: Page, people: readonly string[]): Promise<void> {
  const seen = { badge: '', people: [] as string[] };
  const right = async () => {
    const toolbar = await toolbarOf(browser, page.url()).catch(() => undefined);
    seen.badge = toolbar?.badge ?? '';
    seen.people = (toolbar?.state.findings ?? []).map(({ person }) => person).sort();
    return (
      toolbar?.state.findings !== undefined &&
      seen.people.join() === people.join() &&
      seen.badge === (people.length === 0 ? '' : String(people.length))
    );
  };
  await until(right, '', patienceInMs).catch(() => {
    const missed = people.filter((person) => !seen.people.includes(person));
    const tooMuch = seen.people.filter((person) => !people.includes(person));
    throw new Error(
      `${people.length} people: the badge says “${seen.badge}”, the list ${seen.people.length}; missed ${missed.join()}; too much ${tooMuch.join()}`,
    );
  });
}

/** Which of these names are not marked in the page. */
async function notMarked(page: Page, names: readonly string[]): Promise<string[]> {
  // Without soft hyphens, and without what stands small above the signs of a name.
  const bare = (text: string) => text.replace(/\u00ad|(?<=\p{Script=Han})x/gu, '').replace(/\s+/g, ' ');
  let missing: string[] = [];
  const look = async () => {
    const marked = new Map<string, number>();
    for (const text of await markedTexts(page).catch(() => [])) {
      const name = bare(text);
      marked.set(name, (marked.get(name) ?? 0) + 1);
    }
    missing = names.filter((name) => {
      const left = marked.get(name) ?? 0;
      marked.set(name, left - 1);
      return left < 1;
    });
    return missing.length === 0;
  };
  await until(look, 'the marks', 5_000).catch(() => undefined);
  return missing;
}
