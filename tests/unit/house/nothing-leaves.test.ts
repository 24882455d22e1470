import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/*
 * The linter forbids the names by which a script asks for something; this reads the source for the ways around a name.
 * What the browser would refuse anyway, by the content security policy, tests/browser/nothing-leaves.test.ts tries.
 */

const root = join(import.meta.dirname, '../../..');
const sources = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|css|html)$/.test(path))
    .map((path) => join(folder, path).replaceAll('\\', '/')),
);

/** The files that read what is in the package, by an address that the browser makes for them. */
const readers: Readonly<Record<string, string>> = {
  'lib/packaged.ts': 'fetch(browser.runtime.getURL(path))',
  'lib/tab/glance.ts': 'fetch(browser.runtime.getURL(path))',
};

const forbidden: Readonly<Record<string, RegExp>> = {
  'fetch, by any way': /\bfetch\s*\(|[.[]\s*['"]?fetch\b/,
  'a request of another kind':
    /\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)\b/,
  'sendBeacon, ping': /\bsendBeacon\b|\bping=/,
  'an element with an address made in a script':
    /createElement\(\s*['"`](script|iframe|frame|embed|object|link|audio|video|source|track)\b/,
  'an address given to an element in a script': /\.(src|srcset|action|formAction)\s*=(?!=)/,
  'an image, script or frame from elsewhere':
    /<(img|script|iframe|link|embed|object|audio|video|source)\b[^>]*\b(src|href|data)=["']https?:/,
  'a form that goes somewhere': /<form\b[^>]*\baction=/,
  prefetching: /rel=["'](prefetch|preconnect|dns-prefetch|prerender)/,
  'a style’s picture or font from elsewhere': /(url\(|@import)\s*['"]?(https?:)?\/\//,
  'code from text':
    /\beval\(|new Function\(|setTimeout\(\s*['"`]|dangerouslySetInnerHTML|\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/,
};

test('there is source to look at', () => expect(sources.length).toBeGreaterThan(300));

test.each(Object.entries(forbidden))('nowhere in the extension: %s', (_what, pattern) => {
  const found = sources.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        const code = line.replace(/^\s*(\*|\/\/|\/\*).*/, '').replace(readers[path] ?? '\u0000', '');
        return pattern.test(code) ? [`${path}:${i + 1}: ${line.trim()}`] : [];
      }),
  );
  expect(found).toEqual([]);
});

test('the files that may read the package still do, and by that line alone', () => {
  for (const [path, line] of Object.entries(readers))
    expect(readFileSync(join(root, path), 'utf8'), path).toContain(line);
});
