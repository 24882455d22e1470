import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin, type Rollup } from 'vite';

const root = join(import.meta.dirname, '../..');
const here = import.meta.dirname;
export const galleryFile = join(root, '.output/gallery/index.html');

/** The people whose records are in the gallery: statuses, scripts and ages that differ. */
const people = [
  'arnon-nampa',
  'chow-hang-tung',
  'ding-jiaxi',
  'gao-zhisheng',
  'guy-herve-kam',
  'imaan-mazari',
  'ji-sizun',
  'maksim-znak',
  'nasrin-sotoudeh',
  'surendra-gadling',
  'wang-yu',
  'xu-zhiyong',
  'ywet-nu-aung',
];

/** Writes the gallery as one file that can be opened from the disk, with fonts and records in it. */
export async function buildGallery(): Promise<string> {
  const result = (await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    plugins: [preact(), standIns()],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: join(here, 'page.tsx'), output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  const code = result.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
  const css = result.output
    .map((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? String(part.source) : ''))
    .join('\n');
  const page = readFileSync(join(here, 'index.html'), 'utf8');
  // Replaced by functions: a `$&` in the code would be read as a pattern. A closing tag would end the element.
  const html = page
    .replace('/*css*/', () => css)
    .replace('>null<', () => `>${JSON.stringify(files()).replaceAll('<', '\\u003c')}<`)
    .replace('/*code*/', () => code.replaceAll('</script', '<\\/script'));
  mkdirSync(join(root, '.output/gallery'), { recursive: true });
  writeFileSync(galleryFile, html);
  return galleryFile;
}

/** The files of the package that the gallery shows, by the path they have there. */
function files(): Record<string, unknown> {
  const dataset = join(root, 'generated/dataset');
  const wanted = readdirSync(dataset, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .filter(
      (path) => !path.startsWith('people/') || people.includes(path.slice('people/'.length, -'.json'.length)),
    )
    .filter((path) => !path.startsWith('letters/') || /\/(en|index|zh-Hans)\.json$/.test(path));
  return Object.fromEntries(
    wanted.map((path) => [`dataset/${path}`, JSON.parse(readFileSync(join(dataset, path), 'utf8'))]),
  );
}

/** What only an extension has is stood in for; everything else is the real thing. */
function standIns(): Plugin {
  return {
    name: 'gallery-stand-ins',
    enforce: 'pre',
    resolveId(source) {
      if (source === 'webextension-polyfill') return join(here, 'no-browser.ts');
      if (/\/lib\/packaged\.ts$/.test(source) || source === './packaged.ts') return join(here, 'packaged.ts');
      return null;
    },
  };
}
