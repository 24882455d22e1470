import browser, { type Tabs } from 'webextension-polyfill';
import { eraseInAHurry } from '../erase/hurry.ts';
import type { PageCommand } from '../protocol.ts';
import { goTo } from './frames.ts';

const commands = new Map<string, Extract<PageCommand, { kind: 'mention.next' | 'mention.previous' }>>([
  ['next-mention', { kind: 'mention.next' }],
  ['previous-mention', { kind: 'mention.previous' }],
]);

/** Does what a keyboard command is for: most are passed on to the page in front. */
export async function runCommand(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (name === 'erase-all') {
    await eraseInAHurry();
    return;
  }
  const command = commands.get(name);
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (command && tabId !== undefined) await goTo(tabId, command);
}
