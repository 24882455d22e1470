import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import news from '../../generated/news-sites.json' with { type: 'json' };
import { isListed } from '../dataset/news-sites.ts';

/*
 * Where Vigil is quiet: on the listed state media, and wherever the reader says. What the reader says is kept on this
 * computer and goes before the list, either way.
 */

const key = 'quietSites';
const settingsSchema = z.strictObject({
  /** Hosts that the reader made quiet. */
  quiet: z.array(z.string()),
  /** Hosts of the list on which the reader wants marks all the same. */
  marked: z.array(z.string()),
});
type Settings = z.infer<typeof settingsSchema>;

const listed: ReadonlySet<string> = new Set(news.quietHosts);

/** True when nothing may be changed on pages of a host. */
export async function isQuiet(host: string): Promise<boolean> {
  const kept = await settings();
  // What the reader chose cannot be read, so it cannot be known that this site was not among it.
  if (kept === 'unreadable') return true;
  const { quiet, marked } = kept;
  if (isListed(host, new Set(quiet))) return true;
  return isListed(host, listed) && !isListed(host, new Set(marked));
}

/** Makes a host quiet, or not; only what differs from the list is kept. */
export async function setQuiet(host: string, quiet: boolean): Promise<void> {
  const kept = await settings();
  const before = kept === 'unreadable' ? { quiet: [], marked: [] } : kept;
  const without = (hosts: readonly string[]) =>
    hosts.filter((kept) => kept !== host && !isListed(host, new Set([kept])));
  const after: Settings = { quiet: without(before.quiet), marked: without(before.marked) };
  if (quiet && !isListed(host, listed)) after.quiet.push(host);
  if (!quiet && isListed(host, listed)) after.marked.push(host);
  await browser.storage.local.set({ [key]: after });
}

async function settings(): Promise<Settings | 'unreadable'> {
  const kept = (await browser.storage.local.get(key))[key];
  if (kept === undefined) return { quiet: [], marked: [] };
  const parsed = settingsSchema.safeParse(kept);
  return parsed.success ? parsed.data : 'unreadable';
}
