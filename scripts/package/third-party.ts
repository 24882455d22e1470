import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  homepage: z.optional(z.string()),
});

/**
 * The package that a module of a bundle comes from; undefined for our own. What a bundler adds of itself has an id like
 * `\0rolldown/runtime.js`.
 */
export function packageOf(moduleId: string): string | undefined {
  const path = moduleId.replaceAll('\\', '/');
  const added = /^\0(vite|rolldown)\//.exec(path)?.[1];
  const inside = `/${path}`.split('/node_modules/').slice(1).at(-1);
  return added ?? (inside && /^(@[^/]+\/[^/]+|[^@/][^/]*)/.exec(inside)?.[1]);
}

/**
 * The licences of everything in a build, with the extension's own, as one text. Throws an Error that names a package
 * whose licence cannot be found: what may not be said to be allowed may not be shipped.
 */
export function licencesOf(root: string, packages: Iterable<string>): string {
  const own = [
    'Vigil\n\nThe code:',
    readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
    'The records (dataset/):',
    readFileSync(join(root, 'data/LICENSE.md'), 'utf8').trim(),
    'Beside its own, Vigil contains the work of others, under these licences.',
  ].join('\n\n');
  const others = [...new Set(packages)].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license, homepage } = manifestSchema.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    const text = licenceText(root, name).replaceAll('\r\n', '\n').split(bundledElsewhere)[0]?.trim();
    if (!text) throw new Error(`${name} ${version} says ${license}, and has no file with the licence's text`);
    return `${name} ${version} (${license})${homepage ? `\n${homepage}` : ''}\n\n${text}`;
  });
  return `${[own, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Vite's file goes on with the licences of what Vite itself is made of, none of which is in an extension. */
const bundledElsewhere = /^# Licenses of bundled dependencies/m;

/** The text as the package has it, or as its repository has it where the package forgot it; empty where neither has. */
function licenceText(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder)
    .sort()
    .find((file) => /^licen[cs]e/i.test(file));
  if (file) return readFileSync(join(folder, file), 'utf8');
  const kept = join(import.meta.dirname, 'licences', `${name.replace('/', '__')}.txt`);
  return existsSync(kept) ? readFileSync(kept, 'utf8') : '';
}
