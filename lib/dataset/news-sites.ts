import * as z from 'zod/mini';

/** A host name without scheme, path or wildcard: `bbc.com`. It stands for itself and everything below it. */
const host = z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, 'expected a host name, as in bbc.com'));

const siteSchema = z
  .strictObject({
    host,
    also: z.optional(z.array(host)),
    name: z.string(),
    /** ISO 3166-1 alpha-2, or INT for an outlet of no one country. */
    country: z.string().check(z.regex(/^([A-Z]{2}|INT)$/, 'expected two capital letters or INT')),
    languages: z.array(z.string()).check(z.minLength(1)),
    kind: z.enum([
      'press',
      'agency',
      'broadcaster',
      'magazine',
      'exile-media',
      'rights-organisation',
      'legal',
      'state-media',
    ]),
    /** On a quiet site nothing that a page can observe differs from a browser without Vigil. */
    quiet: z.optional(z.literal(true)),
    quietBecause: z.optional(z.string()),
    source: z.optional(z.string()),
  })
  .check(
    z.refine(
      (site) => !site.quiet || Boolean(site.quietBecause && site.source),
      'a quiet site says why (quietBecause) and on whose word (source)',
    ),
  );

export const newsSitesSchema = z.strictObject({ sites: z.array(siteSchema) }).check(
  z.refine((file) => {
    const hosts = file.sites.flatMap((site) => [site.host, ...(site.also ?? [])]);
    return new Set(hosts).size === hosts.length;
  }, 'each host to stand once'),
);
export type NewsSite = z.infer<typeof siteSchema>;
export type NewsSites = z.infer<typeof newsSitesSchema>;

/** What the extension ships of the list: match patterns for the manifest, and the hosts to be quiet on. */
export const compiledSitesSchema = z.strictObject({
  matches: z.array(z.string()),
  quietHosts: z.array(z.string()),
});
export type CompiledSites = z.infer<typeof compiledSitesSchema>;

/** True when `hostname` is one of `hosts` or lies below one: `www.news.cn` is on a list with `news.cn`. */
export function isListed(hostname: string, hosts: ReadonlySet<string>): boolean {
  if (hosts.has(hostname)) return true;
  const dot = hostname.indexOf('.');
  return dot >= 0 && isListed(hostname.slice(dot + 1), hosts);
}
