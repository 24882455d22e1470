import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import news from '../../generated/news-sites.json' with { type: 'json' };
import { isListed } from '../dataset/news-sites.ts';
import { hostAndAbove } from './hosts.ts';

/*
 * Where Vigil is quiet: on the listed state media, and wherever the reader says. What the reader says is kept on this
 * computer and goes before the list, either way.
 */

const key = 'quietSites';
const settingsSchema = z.strictObject({
  /** Hosts that the reader made quiet. */
  quiet: z.array(z.string()),
  /** Hosts on which the reader wants marks, though the list or a host above says quiet. */
  marked: z.array(z.string()),
});
type Settings = z.infer<typeof settingsSchema>;

const listed: ReadonlySet<string> = new Set(news.quietHosts);

/** True when nothing may be changed on pages of a host. */
export async function isQuiet(host: string): Promise<boolean> {
  const { settings, whole } = await kept();
  // What the reader chose cannot all be read, so it cannot be known that this site was not among it.
  return decide(host, settings) ?? (!whole || isListed(host, listed));
}

/** Makes a host quiet, or not, with what lies below it; only what differs from the rest is kept. */
export async function setQuiet(host: string, quiet: boolean): Promise<void> {
  const { settings, whole } = await kept();
  const without = (hosts: readonly string[]) => hosts.filter((one) => one !== host);
  const after: Settings = { quiet: without(settings.quiet), marked: without(settings.marked) };
  const anyway = decide(host, after) ?? isListed(host, listed);
  if (anyway !== quiet || !whole) after[quiet ? 'quiet' : 'marked'].push(host);
  await browser.storage.local.set({ [key]: after });
}

/** What the reader said of a host: of itself, or else of the nearest host above it. */
function decide(host: string, { quiet, marked }: Settings): boolean | undefined {
  for (const name of hostAndAbove(host)) {
    if (quiet.includes(name)) return true;
    if (marked.includes(name)) return false;
  }
  return undefined;
}

/** The settings, and whether they could be read whole. Of damaged ones, what can still be read. */
async function kept(): Promise<{ settings: Settings; whole: boolean }> {
  const value = (await browser.storage.local.get(key))[key];
  if (value === undefined) return { settings: { quiet: [], marked: [] }, whole: true };
  const parsed = settingsSchema.safeParse(value);
  if (parsed.success) return { settings: parsed.data, whole: true };
  const damaged = value as { readonly quiet?: unknown; readonly marked?: unknown } | null;
  return { settings: { quiet: textsIn(damaged?.quiet), marked: textsIn(damaged?.marked) }, whole: false };
}

const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
