import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { isListed } from '../dataset/news-sites.ts';
import { quietHosts } from '../tab/news-list.ts';
import { hostAndAbove } from './hosts.ts';

/*
 * Where Vigil is quiet: on the listed state media, and wherever the reader says. What the reader says is kept on this
 * computer and goes before the list, either way. What is said in a private window is kept in memory, holds in private
 * windows alone, and is gone with the browser.
 */

/** Where the reader's choices lie, in storage.local, and those of private windows in storage.session. */
export const quietKey = 'quietSites';
const choicesSchema = z.strictObject({
  /** Hosts that the reader made quiet. */
  quiet: z.array(z.string()),
  /** Hosts on which the reader wants marks, though the list or a host above says quiet. */
  marked: z.array(z.string()),
});
export type Choices = z.infer<typeof choicesSchema>;

/** True when nothing may be changed on pages of a host. */
export async function isQuiet(host: string, inPrivate = false): Promise<boolean> {
  const said = inPrivate ? decide(host, (await kept('session')).choices) : undefined;
  if (said !== undefined) return said;
  const { choices, whole } = await kept('local');
  // What the reader chose cannot all be read, so it cannot be known that this site was not among it.
  return decide(host, choices) ?? (!whole || isListed(host, quietHosts));
}

/** What the reader said of sites outside private windows; the list of state media is not among it. */
export async function quietChoices(): Promise<Choices> {
  return (await kept('local')).choices;
}

/** Makes a host quiet, or not, with what lies below it; only what differs from the rest is kept. */
export async function setQuiet(host: string, quiet: boolean, inPrivate = false): Promise<void> {
  const area = inPrivate ? 'session' : 'local';
  const { choices, whole } = await kept(area);
  const without = (hosts: readonly string[]) => hosts.filter((one) => one !== host);
  const after: Choices = { quiet: without(choices.quiet), marked: without(choices.marked) };
  const anyway = decide(host, after) ?? (inPrivate ? await isQuiet(host) : isListed(host, quietHosts));
  if (anyway !== quiet || !whole) after[quiet ? 'quiet' : 'marked'].push(host);
  await browser.storage[area].set({ [quietKey]: after });
}

/** What the reader said of a host: of itself, or else of the nearest host above it. */
function decide(host: string, { quiet, marked }: Choices): boolean | undefined {
  for (const name of hostAndAbove(host)) {
    if (quiet.includes(name)) return true;
    if (marked.includes(name)) return false;
  }
  return undefined;
}

/** The choices, and whether they could be read whole. Of damaged ones, what can still be read. */
async function kept(area: 'local' | 'session'): Promise<{ choices: Choices; whole: boolean }> {
  const value = (await browser.storage[area].get(quietKey))[quietKey];
  if (value === undefined) return { choices: { quiet: [], marked: [] }, whole: true };
  const parsed = choicesSchema.safeParse(value);
  if (parsed.success) return { choices: parsed.data, whole: true };
  const damaged = value as { readonly quiet?: unknown; readonly marked?: unknown } | null;
  return { choices: { quiet: textsIn(damaged?.quiet), marked: textsIn(damaged?.marked) }, whole: false };
}

const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
