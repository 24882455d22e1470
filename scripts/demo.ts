import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { compiledSitesSchema, isListed } from '../lib/dataset/news-sites.ts';
import type { BrowserName } from './browsers/find.ts';
import { launchVigil, type Vigil } from './browsers/launch.ts';
import { markedTexts, openExtensionPage, placeOfMark, until, welcomePage } from './browsers/pages.ts';

const folder = join(import.meta.dirname, '../.output/demo');

/**
 * Goes from a page with names to a letter as a reader would, without a window: saves page, card, popup, casebook
 * and letter as pictures under .output/demo/ and prints who was recognised. Throws when nobody was.
 */
export async function showDemo(name: BrowserName, address: string | undefined): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const vigil = await launchVigil(name, { headless: true });
  try {
    const page = address ? await openAddress(vigil, address) : await welcomePage(vigil);
    await page.bringToFront();
    if (!(await isMarked(page))) {
      if (!address) throw new Error('no name was marked on the welcome page');
      await save(page, 'page');
      console.log(nobodyOn(address));
      return;
    }
    const texts = await markedTexts(page);
    await save(page, 'page');
    await showCard(page, texts[0] ?? '');

    const people = await peopleOnTab(vigil, page);
    const popup = await openExtensionPage(vigil, `popup.html?tab=${people.tabId}`);
    await popup.setViewport({ width: 384, height: 600 });
    await settle();
    await save(popup, 'popup');
    await showSurface(vigil, 'casebook.html', 'casebook');
    const first = people.findings[0]?.person;
    if (first) await showSurface(vigil, `compose.html?person=${first}`, 'letter');

    console.log(`\nRecognised: ${people.findings.length} people in ${texts.length} marks`);
    for (const { person, certainty, count } of people.findings)
      console.log(`  ${person.padEnd(24)} ${certainty.padEnd(9)} ${count}×`);
    console.log(`\nPictures: ${relative(process.cwd(), folder)}/{page,card,popup,casebook,letter}.png`);
  } finally {
    await vigil.browser.close();
  }
}

async function openAddress(vigil: Vigil, address: string): Promise<Page> {
  const page = await vigil.browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    throw new Error(`${address} could not be opened: ${error instanceof Error ? error.message : error}`);
  }
  return page;
}

const isMarked = (page: Page): Promise<boolean> =>
  until(async () => (await markedTexts(page)).length > 0, 'a name to be marked').then(
    () => true,
    () => false,
  );

/** A page that names nobody is no failure; a page that Vigil may not read by itself should be told apart from it. */
function nobodyOn(address: string): string {
  const hosts = newsHosts();
  const reads = isListed(new URL(address).hostname, hosts);
  return reads
    ? `\nRecognised: nobody on ${address}`
    : `\n${address} is not on the list of news sites, so Vigil reads it only on a click in its toolbar window: “Read this page”.`;
}

/** The listed hosts, out of the match patterns `*://*.bbc.com/*`. */
function newsHosts(): ReadonlySet<string> {
  const file = join(import.meta.dirname, '../generated/news-sites.json');
  const { matches } = compiledSitesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Set(matches.map((pattern) => pattern.replace('*://*.', '').replace('/*', '')));
}

/** Points at a name and waits for the one element that Vigil ever adds to a page. */
async function showCard(page: Page, text: string): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.childElementCount);
  const place = await placeOfMark(page, text);
  if (!place) throw new Error(`no place on the page for the mark “${text}”`);
  await page.evaluate((y) => scrollTo(0, y - innerHeight / 3), place.y);
  const inView = await placeOfMark(page, text);
  if (!inView) throw new Error(`the mark “${text}” went away`);
  await page.mouse.move(inView.x - 40, inView.y);
  await page.mouse.move(inView.x, inView.y, { steps: 4 });
  await until(
    async () => (await page.evaluate(() => document.documentElement.childElementCount)) > before,
    `the card of “${text}” to open`,
  );
  await settle();
  await save(page, 'card');
}

interface People {
  readonly tabId: number;
  readonly findings: readonly { person: string; certainty: string; count: number }[];
}

/** Asks Vigil itself, from a page of its own, what it found in a tab. A tab that is behind another answers late. */
async function peopleOnTab(vigil: Vigil, page: Page): Promise<People> {
  const asking = await openExtensionPage(vigil, 'casebook.html');
  const url = page.url() === 'about:blank' ? `${vigil.origin}welcome.html` : page.url();
  let people: People | null = null;
  await until(async () => {
    people = await askForPeople(asking, url);
    return people?.findings.length;
  }, `the people on ${url}`);
  await asking.close();
  if (!people) throw new Error(`no tab shows ${url}`);
  return people;
}

function askForPeople(asking: Page, url: string): Promise<People | null> {
  return asking.evaluate(async (url) => {
    // Both browsers answer with promises here, whatever the name of the interface.
    const api =
      (globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi }).browser ??
      (globalThis as { chrome?: ExtensionApi }).chrome;
    if (!api) return null;
    const tab = (await api.tabs.query({})).find((tab) => tab.url === url);
    if (!tab) return null;
    const state = await api.runtime.sendMessage({ kind: 'tab.findings', tabId: tab.id });
    return { tabId: tab.id, findings: state.findings ?? [] };
  }, url);
}

interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  readonly runtime: { sendMessage(message: object): Promise<{ findings?: People['findings'] }> };
}

async function showSurface(vigil: Vigil, path: string, picture: string): Promise<void> {
  const page = await openExtensionPage(vigil, path);
  await settle();
  await save(page, picture);
}

/** Fonts and the first data need a moment; nobody is waiting for a picture to the millisecond. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 600));

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
