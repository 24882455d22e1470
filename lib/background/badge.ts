import browser from 'webextension-polyfill';

const flame = '#b4540a';
const paper = '#ffffff';

/**
 * Shows on the toolbar button how many people a tab's page names. Browsers clear it themselves when the tab goes on to
 * another page.
 */
export async function showCount(tabId: number, people: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: flame });
  await browser.action.setBadgeTextColor({ tabId, color: paper });
  await browser.action.setBadgeText({ tabId, text: people === 0 ? '' : String(people) });
}
