import browser from 'webextension-polyfill';
import type { SiteChoice } from '../../components/casebook/settings/SiteList.tsx';
import { quietChoices } from '../../lib/background/quiet-sites.ts';
import { allowedPatterns } from '../../lib/tab/site-access.ts';
import { askBackground } from './ask-background.ts';

/** What the reader said of sites: where to be quiet, where to mark all the same, and what may be read beyond the list. */
export async function openSites(): Promise<readonly SiteChoice[]> {
  const [{ quiet, marked }, patterns] = await Promise.all([quietChoices(), allowedPatterns()]);
  const listed = (kind: SiteChoice['kind'], sites: readonly string[]) =>
    sites.map((site) => ({ kind, site }));
  return [...listed('quiet', quiet), ...listed('marked', marked), ...listed('read', patterns)];
}

/** Takes one of them back: then Vigil's own lists hold again. */
export async function takeBackSite({ kind, site }: SiteChoice): Promise<void> {
  if (kind === 'read') await browser.permissions.remove({ origins: [site] });
  // What agrees with the lists is not kept: saying the opposite takes the word back.
  else await askBackground({ kind: 'quiet.set', host: site, quiet: kind === 'marked', inPrivate: false });
}
