import browser from 'webextension-polyfill';
import { readSettings } from '../settings/store.ts';
import { wordsFor } from '../words/chosen.ts';

/** White on this is 5:1. */
const flame = '#ae5009';
const paper = '#ffffff';

/**
 * Shows on the toolbar button how many people a tab's page names, and says it in the button's title for whoever does
 * not see the number. Browsers take both back themselves when the tab goes on to another page. With the number
 * switched off, nobody who looks at the toolbar learns anything of the page. Every open page reports again when a
 * setting changes, so that what is shown follows.
 */
export async function showCount(tabId: number, people: number): Promise<void> {
  const { badge, language } = await readSettings();
  const shown = badge ? people : 0;
  const words = await wordsFor(language);
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: flame }),
    browser.action.setBadgeTextColor({ tabId, color: paper }),
    browser.action.setBadgeText({ tabId, text: shown === 0 ? '' : shown.toLocaleString(words.locale) }),
    browser.action.setTitle({
      tabId,
      title: shown === 0 ? words('toolbar.title') : words('toolbar.people', { count: shown }),
    }),
  ]);
}
