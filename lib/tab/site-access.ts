import browser from 'webextension-polyfill';
import news from '../../generated/news-sites.json' with { type: 'json' };
import { isListed } from '../dataset/news-sites.ts';
import { newsHosts } from './news-list.ts';

/*
 * Which sites Vigil may read by itself. What the reader allowed beyond the news list is kept by the browser alone, as
 * granted host permissions: there is no list of ours beside it that could say otherwise.
 */

/** Leave to read every website. */
export const everySite = '*://*/*';

/** By what leave pages of a host are read: it is on the news list, the reader said so of it or of all sites, or none. */
export type Access = 'news' | 'site' | 'all' | 'none';

/**
 * The match pattern for a site: the host without `www.`, and whatever lies below it. A number is an address of one
 * machine, with nothing below.
 */
export function patternFor(host: string): string {
  const isNumber = /^[\d.]+$/.test(host) || host.startsWith('[');
  return isNumber ? `*://${host}/*` : `*://*.${host.replace(/^www\./, '')}/*`;
}

export async function accessTo(host: string): Promise<Access> {
  if (isListed(host, newsHosts)) return 'news';
  if (await browser.permissions.contains({ origins: [everySite] })) return 'all';
  return (await browser.permissions.contains({ origins: [`*://${host}/*`] })) ? 'site' : 'none';
}

/** The match patterns that the reader allowed beyond the news list. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(news.matches);
  return origins.filter((origin) => !listed.has(origin)).sort();
}

/**
 * Asks the reader, through the browser's own question, for leave to read sites. To be called in the very click: a
 * browser asks nobody who has waited for something first. What follows from a yes, the background does.
 */
export function askFor(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives back the leave by which a host is read: that for all sites, or every pattern that covers the host. */
export async function giveBack(host: string, access: Access): Promise<void> {
  const patterns = await allowedPatterns();
  const origins = patterns.filter((pattern) =>
    access === 'all' ? coversEverything(pattern) : covers(pattern, host),
  );
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

const coversEverything = (pattern: string): boolean => /^(<all_urls>|(\*|https?):\/\/\*\/\*)$/.test(pattern);

function covers(pattern: string, host: string): boolean {
  const [, below, named] = /^(?:\*|https?):\/\/(\*\.)?([^/*]+)\//.exec(pattern) ?? [];
  return named !== undefined && (named === host || (below !== undefined && host.endsWith(`.${named}`)));
}
