import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputOf } from '../../scripts/browsers/launch.ts';
import { browserNames } from './support/browser.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/permissions.md'), 'utf8');

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly omnibox?: { readonly keyword: string };
  readonly content_security_policy: unknown;
}

/** The whole of it, as browsers read it. Whoever loosens it has to say so here. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";
/** Everything that a manifest of ours may say: a field that is not here is a power that nobody explained. */
const fields = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'omnibox',
  'optional_host_permissions',
  'optional_permissions',
  'permissions',
  'short_name',
  'version',
];

/** The first column of the table beneath a heading, and the files that the last one names. */
function listed(heading: string): { entries: string[]; files: string[] } {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const quoted = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, text]) => text ?? []);
  return {
    entries: cells.flatMap(([, first]) => quoted(first)).sort(),
    files: cells.flatMap((row) => quoted(row.at(-2))),
  };
}

describe.each(browserNames)('the manifest for %s', (name) => {
  const manifest: Manifest = JSON.parse(readFileSync(join(outputOf(name), 'manifest.json'), 'utf8'));
  const news: { readonly matches: readonly string[] } = JSON.parse(
    readFileSync(join(root, 'generated/news-sites.json'), 'utf8'),
  );

  test('asks for what docs/permissions.md explains, and for nothing else', () => {
    expect([...manifest.permissions].sort()).toEqual(listed('Asked for when').entries);
    expect([...(manifest.optional_permissions ?? []), ...manifest.optional_host_permissions].sort()).toEqual(
      listed('Asked for later').entries,
    );
  });

  test('lets our own pages reach nothing but our own files, and says nothing else that gives power', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
    expect(Object.keys(manifest).filter((field) => !fields.includes(field))).toEqual([]);
  });

  test('is the manifest of scripts that know no way out, dependencies included', () => {
    const folder = outputOf(name);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(6);
    for (const path of scripts) {
      const code = readFileSync(join(folder, path), 'utf8');
      expect(code, path).not.toMatch(
        /\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|SharedWorker)\b|\beval\(|new Function\(|new Worker\(/,
      );
      // Beside the method of that name in the search index, `fetch` is given what getURL answers.
      for (const [call] of code.matchAll(/(?<![.\w$])fetch\([^{;]{0,40}/g))
        if (!/^fetch\([\w$]+,[\w$]+\)$/.test(call)) expect(call, path).toContain('runtime.getURL(');
    }
  });

  test('reads the news list by itself, and no other site', () => {
    expect(manifest.host_permissions).toEqual(news.matches);
    for (const { matches } of manifest.content_scripts) expect(matches).toEqual(news.matches);
    expect(news.matches).not.toContain('*://*/*');
  });

  test('has the keys and the keyword that are explained, and suggests no more keys than browsers take', () => {
    const entries = [...Object.keys(manifest.commands), ...(manifest.omnibox ? ['omnibox'] : [])];
    expect(entries.sort()).toEqual(listed('Keys and').entries);
    const suggested = Object.values(manifest.commands).filter((command) => command.suggested_key);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });
});

test('every file that the page names exists, and uses what it is named for', () => {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const files = ['Asked for when', 'Asked for later', 'Keys and'].flatMap((heading) => listed(heading).files);
  expect(files.length).toBeGreaterThan(8);
  for (const path of files) expect(existsSync(join(root, path)), path).toBe(true);
  expect(text('lib/background/look-up.ts')).toContain('browser.contextMenus.create');
  expect(text('lib/background/sites-read.ts')).toContain('browser.scripting.registerContentScripts');
  expect(text('lib/tab/site-access.ts')).toContain('browser.permissions.request');
});
