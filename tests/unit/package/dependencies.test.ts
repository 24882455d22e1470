import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
}

describe('docs/dependencies.md', () => {
  const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const explained = new Map(rows.map((cells) => [cells[1]?.replaceAll('`', ''), cells]));

  test('explains each production dependency, and nothing that is none', () => {
    expect([...explained.keys()].sort()).toEqual(Object.keys(json('package.json').dependencies).sort());
  });

  test.each([...explained])(
    'says of %s why, its licence, size, last release, and what would replace it',
    (name, cells) => {
      const [, , why = '', licence, size, released, instead = ''] = cells;
      const installed = json(`node_modules/${name}/package.json`);
      expect(why.length).toBeGreaterThan(20);
      expect(instead.length).toBeGreaterThan(5);
      expect(licence).toBe(installed.license);
      expect(size).toMatch(/^\d+(\.\d)? kB$/);
      expect(released).toMatch(
        new RegExp(`^${installed.version.replaceAll('.', '\\.')}, 20\\d\\d-\\d\\d-\\d\\d$`),
      );
    },
  );
});

describe('the lockfile', () => {
  const lock = json('package-lock.json') as { lockfileVersion: number; packages: Record<string, Locked> };
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  const production = locked.filter(([, entry]) => !entry.dev && !entry.devOptional);

  test('has a sum of 512 bits for everything that is installed', () => {
    expect(locked.length).toBeGreaterThan(100);
    const without = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test('has nothing come from a folder, a repository, or without encryption', () => {
    const odd = locked.filter(
      ([, { resolved, link }]) => link || (resolved !== undefined && !resolved.startsWith('https://')),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  test('is of what package.json asks for', () => {
    const { dependencies, devDependencies } = json('package.json');
    expect((lock.packages[''] as unknown as typeof lock & { dependencies: unknown }).dependencies).toEqual(
      dependencies,
    );
    for (const name of [...Object.keys(dependencies), ...Object.keys(devDependencies)])
      expect(lock.packages[`node_modules/${name}`], name).toBeDefined();
  });

  test('keeps production small, and needs no script to be run to install it', () => {
    expect(production.length).toBeLessThanOrEqual(20);
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('lets one package run a script when it is installed: the one that brings Node itself, for building', () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripts.filter((path) => !path.endsWith('/fsevents'))).toEqual(['node_modules/node']);
    expect(json('package.json').allowScripts).toEqual({ node: true });
  });

  test('ships nothing under a licence that would bind the rest', () => {
    const licences = new Set(production.map(([, { license }]) => license));
    expect([...licences].sort()).toEqual(['ISC', 'MIT', 'MPL-2.0', 'OFL-1.1']);
  });

  test('is what the text about it counts', () => {
    const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    expect(page).toContain(`${production.length} packages`);
  });
});
