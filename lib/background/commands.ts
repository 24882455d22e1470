import browser, { type Tabs } from 'webextension-polyfill';
import { eraseInAHurry } from '../erase/hurry.ts';
import { type GoTo, goTo } from './frames.ts';

const commands = new Map<string, GoTo>([
  ['next-mention', { kind: 'mention.next' }],
  ['previous-mention', { kind: 'mention.previous' }],
  ['open-card', { kind: 'mention.toggle' }],
  ['go-back', { kind: 'mention.back' }],
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
