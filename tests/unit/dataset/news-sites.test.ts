import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListed, newsSitesSchema } from '../../../lib/dataset/news-sites.ts';
import { compileNewsSites } from '../../../scripts/dataset/news-sites.ts';
import { readYaml } from '../../../scripts/dataset/yaml-file.ts';

const checked = readYaml(join(import.meta.dirname, '../../../data/news-sites.yaml'), newsSitesSchema);

describe('the list of news sites', () => {
  it('holds, and covers outlets of many languages and the state media to be quiet on', () => {
    if (!('value' in checked)) throw new Error(JSON.stringify(checked.faults));
    const { sites } = checked.value;
    expect(sites.length).toBeGreaterThanOrEqual(120);
    expect(new Set(sites.flatMap((site) => site.languages)).size).toBeGreaterThanOrEqual(20);
    const { matches, quietHosts } = compileNewsSites(checked.value);
    expect(matches).toContain('*://*.bbc.com/*');
    expect(quietHosts).toContain('xinhuanet.com');
    expect(quietHosts).not.toContain('bbc.com');
  });

  it('refuses to be quiet on a site without saying why and on whose word', () => {
    const site = { host: 'a.test', name: 'A', country: 'XX', languages: ['en'], kind: 'press', quiet: true };
    expect(newsSitesSchema.safeParse({ sites: [site] }).success).toBe(false);
    expect(
      newsSitesSchema.safeParse({
        sites: [{ ...site, quietBecause: 'state-run', source: 'https://b.test/' }],
      }).success,
    ).toBe(true);
  });

  it('refuses a host that stands twice', () => {
    const site = (host: string, also: string[]) => ({
      host,
      also,
      name: host,
      country: 'XX',
      languages: ['en'],
      kind: 'press',
    });
    expect(
      newsSitesSchema.safeParse({ sites: [site('a.test', ['b.test']), site('b.test', [])] }).success,
    ).toBe(false);
  });
});

describe('a listed host', () => {
  it('stands for itself and for everything below it, but not for a name that only ends alike', () => {
    const hosts = new Set(['news.cn', 'people.com.cn']);
    expect(isListed('news.cn', hosts)).toBe(true);
    expect(isListed('www.news.cn', hosts)).toBe(true);
    expect(isListed('en.people.com.cn', hosts)).toBe(true);
    expect(isListed('badnews.cn', hosts)).toBe(false);
    expect(isListed('com.cn', hosts)).toBe(false);
    expect(isListed('news.cn.example.org', hosts)).toBe(false);
  });

  it('is found below any number of labels', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (labels) =>
        isListed([...labels, 'news', 'cn'].join('.'), new Set(['news.cn'])),
      ),
    );
  });
});
