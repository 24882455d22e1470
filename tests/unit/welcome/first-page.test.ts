import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstReports } from '../../../lib/dataset/first-reports.ts';
import { type Person, personSchema } from '../../../lib/dataset/person.ts';
import { newsHosts, readingOf, typedHost } from '../../../lib/tab/news-list.ts';

const folder = join(import.meta.dirname, '../../../generated/dataset/people');
const everybody: Person[] = readdirSync(folder).map((file) =>
  personSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);
const marked = (host: string) => readingOf(host) === 'marked';

describe('where a new reader goes first', () => {
  test.each([
    ['bbc.com', 'bbc.com'],
    [' https://www.bbc.com/news/world?x=1 ', 'bbc.com'],
    ['http://www.zeit.de', 'zeit.de'],
    ['ZEIT.de.', 'zeit.de'],
    ['例え.jp', 'xn--r8jz45g.jp'],
  ])('%s is the site %s', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });

  test.each(['', 'b', 'the guardian', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', '://x'])(
    '“%s” is no address yet',
    (typed) => {
      expect(typedHost(typed)).toBeUndefined();
    },
  );

  test('a site is read with marks, quietly, or only when asked', () => {
    expect(readingOf('bbc.com')).toBe('marked');
    expect(readingOf('english.news.cn')).toBe('quiet');
    expect(readingOf('example.com')).toBe('unlisted');
    expect(newsHosts.size).toBeGreaterThan(500);
  });

  test('reports are the newest of their people, on sites with marks, each of another publisher', () => {
    const reports = firstReports(everybody, marked, 5);
    expect(reports).toHaveLength(5);
    expect(new Set(reports.map(({ source }) => source.publisher)).size).toBe(5);
    const days = reports.map(({ source }) => source.published ?? '');
    expect(days).toEqual([...days].sort().reverse());
    for (const { person, source } of reports) {
      const { sources } = everybody.find(({ id }) => id === person.id) as Person;
      expect(marked(new URL(source.url).hostname), source.url).toBe(true);
      const newer = sources.filter(
        ({ url, published, reprint }) =>
          !reprint && marked(new URL(url).hostname) && (published ?? '') > (source.published ?? ''),
      );
      expect(newer).toEqual([]);
    }
  });

  test('somebody without such a report is left out', () => {
    expect(firstReports(everybody, () => false, 5)).toEqual([]);
  });
});
