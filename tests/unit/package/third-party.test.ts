import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesOf, packageOf } from '../../../scripts/package/third-party.ts';

const root = join(import.meta.dirname, '../../..');

describe('the package that a part of a build comes from', () => {
  it.each([
    ['/home/me/vigil/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/a/node_modules/@preact/signals/dist/signals.mjs?x', '@preact/signals'],
    ['C:\\vigil\\node_modules\\zod\\v4\\mini\\index.js', 'zod'],
    ['/a/node_modules/wxt/node_modules/defu/dist/defu.mjs', 'defu'],
    ['node_modules/@fontsource-variable/source-serif-4/files/x.woff2', '@fontsource-variable/source-serif-4'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0/a/node_modules/idb/build/index.js', 'idb'],
  ])('of %j is %s', (id, name) => expect(packageOf(id)).toBe(name));

  it('is none for what is ours', () => {
    expect(packageOf('/a/lib/page/reader.ts')).toBeUndefined();
    expect(packageOf('\0virtual:something')).toBeUndefined();
  });
});

describe('THIRD-PARTY.txt', () => {
  it('has the text of each licence, with its copyright, and the extension’s own', () => {
    const text = licencesOf(root, [
      'zod',
      'wxt',
      'preact',
      'preact',
      'vite',
      '@fontsource-variable/source-serif-4',
    ]);
    expect(text.match(/^preact \d/gm)).toHaveLength(1);
    for (const line of [
      'Copyright (c) 2015-present Jason Miller',
      'Copyright (c) 2023 Aaron',
      'SIL OPEN FONT LICENSE',
      'CC BY 4.0',
    ])
      expect(text).toContain(line);
    expect(text).not.toContain('@jridgewell');
  });

  it('is the same whatever order the packages come in', () => {
    expect(licencesOf(root, ['zod', 'idb'])).toBe(licencesOf(root, ['idb', 'zod']));
  });

  it('is not made where a licence is missing', () => {
    expect(() => licencesOf(root, ['@types/pngjs', 'no-such-package'])).toThrow();
  });
});
