import news from '../../generated/news-sites.json' with { type: 'json' };
import { isListed } from '../dataset/news-sites.ts';
import { hostOf } from '../dataset/web-address.ts';

/** The hosts that Vigil reads by itself. Each stands for everything below it too. */
export const newsHosts: ReadonlySet<string> = new Set(
  news.matches.map((match) => match.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/\*$/, '')),
);
/** Those of them on which Vigil is quiet until the reader says otherwise. */
export const quietHosts: ReadonlySet<string> = new Set(news.quietHosts);

/** How pages of a host are read before the reader has said anything of it. */
export type Reading = 'marked' | 'quiet' | 'unlisted';

export function readingOf(host: string): Reading {
  if (!isListed(host, newsHosts)) return 'unlisted';
  return isListed(host, quietHosts) ? 'quiet' : 'marked';
}

/** The host of an address as somebody types it, `bbc.com` or `https://www.bbc.com/news`; undefined for anything else. */
export function typedHost(typed: string): string | undefined {
  const text = typed.trim();
  const host = hostOf(/^\w+:\/\//.test(text) ? text : `https://${text}`)?.replace(/^www\./, '');
  return host?.includes('.') ? host : undefined;
}
