import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { chosenWords } from '../words/chosen.ts';

/*
 * A name looked up from anywhere: selected in a page, or typed behind Vigil's keyword. The words are handed over in
 * memory and taken out by the page that asks for them. They never stand in an address, where the browser's history
 * would keep them; a private window has no page of ours, so its words would end in the history of an ordinary one.
 */

const key = 'lookUp';
const menuItem = 'look-up';

/** More characters than any name in the world's news; a selection may be a whole page. */
const mostCharacters = 120;

/** What somebody selected, as words to search for: one line, bounded, without what cannot be seen. */
export function queryFrom(selection: string): string {
  const line = selection
    .slice(0, 4_000)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, mostCharacters).join('').trim();
}

/** Opens the search with these words in it, beside a tab. */
export async function lookUp(text: string, beside?: Tabs.Tab): Promise<void> {
  await browser.storage.session.set({ [key]: queryFrom(text) });
  const place =
    beside && !beside.incognito && beside.windowId !== undefined
      ? { index: beside.index + 1, windowId: beside.windowId }
      : {};
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html?look-up'), ...place });
}

/** The words to be looked up, once: they are forgotten with the answer. */
export async function takeLookUp(): Promise<string> {
  const handed = z.string().safeParse((await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return handed.success ? queryFrom(handed.data) : '';
}

/** Puts “Look up in Vigil” into the menu of a selection. Firefox for Android has no such menu. */
export async function addMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  const title = await menuTitle();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuItem, contexts: ['selection'], title });
}

/** Says the same in the language that holds now: the browser keeps a menu as it was made. */
export async function retitleMenu(): Promise<void> {
  await browser.contextMenus?.update(menuItem, { title: await menuTitle() });
}

/** `%s` is where the browser puts the selection. */
const menuTitle = async () => (await chosenWords())('menu.lookUp', { selection: '%s' });

export async function menuClicked(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId === menuItem && info.selectionText) await lookUp(info.selectionText, tab);
}
