import type { CompiledSites, NewsSite, NewsSites } from '../../lib/dataset/news-sites.ts';

const hostsOf = (site: NewsSite): string[] => [site.host, ...(site.also ?? [])];

/** Match patterns cover http too: some of the listed outlets still answer there. */
export function compileNewsSites({ sites }: NewsSites): CompiledSites {
  return {
    matches: sites
      .flatMap(hostsOf)
      .sort()
      .map((host) => `*://*.${host}/*`),
    quietHosts: sites
      .filter((site) => site.quiet)
      .flatMap(hostsOf)
      .sort(),
  };
}
