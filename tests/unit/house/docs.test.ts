import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

test('README leads to what a reader, a reviewer and a helper look for', () => {
  for (const page of [
    'PRIVACY.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'docs/architecture.md',
    'docs/reliability.md',
    'docs/dependencies.md',
    'docs/releasing.md',
  ])
    expect(textOf('README.md')).toContain(`(${page})`);
});

describe.each(pages)('%s', (page) => {
  test('names no file and no command that is not there', () => {
    const text = textOf(page).replace(/^```[\s\S]*?^```/gm, (block) => block.replaceAll(/\]\(/g, ''));
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, to]) => to ?? '');
    for (const to of links) expect(existsSync(join(root, dirname(page), to)), to).toBe(true);
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});
