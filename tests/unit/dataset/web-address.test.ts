import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { webAddress } from '../../../lib/dataset/web-address.ts';
import { addressesIn } from './list-files.ts';

describe('the address of a source', () => {
  it('is asked for by https, however it was cited', () => {
    expect(webAddress.parse('http://example.org/a?b#c')).toBe('https://example.org/a?b#c');
    expect(webAddress.parse('HTTP://example.org/')).toBe('https://example.org/');
    expect(webAddress.parse('https://example.org/http:/x')).toBe('https://example.org/http:/x');
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)//example.org/',
    ' javascript:alert(1)',
    ' http://example.org/',
    'ht\ntp://example.org/',
    'http:\\\\example.org/',
    'https://example.org/ x',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'vbscript:x',
    'chrome-extension://vigil/casebook.html',
    'moz-extension://vigil/casebook.html',
    'view-source:https://example.org/',
    '//example.org/',
    '/casebook.html',
    'https://localhost/',
    'https://user:secret@example.org/',
    'https://www.bbc.com@evil.example/',
    'https://',
    '',
  ])('is refused: %j', (url) => {
    expect(webAddress.safeParse(url).success).toBe(false);
  });
});

test('every address in the package is one of https', () => {
  const folder = join(import.meta.dirname, '../../../generated/dataset');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
  const all = files.flatMap((path) => addressesIn(JSON.parse(readFileSync(join(folder, path), 'utf8'))));
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((url) => !url.startsWith('https://'))).toEqual([]);
});
