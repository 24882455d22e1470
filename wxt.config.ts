import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { noteBundled } from './scripts/package/bundled.ts';
import { withoutMarkup } from './scripts/package/without-markup.ts';

const root = import.meta.dirname;
const generated = join(root, 'generated');
const bundled = noteBundled();

const newsMatches = (): string[] =>
  JSON.parse(readFileSync(join(generated, 'news-sites.json'), 'utf8')).matches;

/** The store's and the browser's own words, from public/_locales. */
const message = (key: string): string => `__MSG_${key}__`;

/**
 * No network: every kind of request but to files of the extension itself is refused by the browser. `data:` and
 * `blob:` pictures are what a printed letter or a picture drawn on this machine needs; neither can leave it.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [withoutMarkup(), preact(), bundled.plugin()],
    build: {
      target: ['chrome120', 'firefox140'],
      // Both browsers preload modules by themselves; the stand-in for those that cannot would fetch.
      modulePreload: { polyfill: false },
      // One file of what pages share, not six: each is asked of the disk anew when the popup opens.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: message('name'),
    short_name: 'Vigil',
    description: message('description'),
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    // Asked for on the click that switches reminders on.
    optional_permissions: ['notifications'],
    host_permissions: newsMatches(),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    omnibox: { keyword: 'vigil' },
    commands: {
      // Opens the popup, as a click on the button does. Browsers take four suggestions at most.
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: message('commandNext') },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: message('commandPrevious'),
      },
      // No key of its own: there are four suggestions, and this is what next and Escape do.
      'open-card': { description: message('commandOpen') },
      'go-back': { suggested_key: { default: 'Alt+Shift+Home' }, description: message('commandBack') },
      // No key of its own: it asks nothing, so whoever wants it gives it one.
      'erase-all': { description: message('commandEraseAll') },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vigil@vigil-extension.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // The reader is a plain script and gets its list of sites here. WXT's own content scripts announce themselves on
    // every page (an event on the document, a window.postMessage): a quiet page could find Vigil by that.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: newsMatches(),
          js: ['reader.js'],
          run_at: 'document_idle',
          all_frames: true,
          // Frames whose text stands in the page's own.
          match_origin_as_fallback: true,
        },
      ];
    },
    'build:done': ({ config }) => bundled.writeLicences(root, config.outDir),
    'build:publicAssets': (_wxt, files) => {
      for (const path of readdirSync(join(generated, 'dataset'), { recursive: true, encoding: 'utf8' }))
        if (path.endsWith('.json'))
          files.push({ absoluteSrc: join(generated, 'dataset', path), relativeDest: join('dataset', path) });
      // English is part of the code: it is what is said where a table cannot be read.
      for (const file of readdirSync(join(root, 'locales')))
        if (file !== 'en.json')
          files.push({ absoluteSrc: join(root, 'locales', file), relativeDest: join('words', file) });
    },
  },
});
