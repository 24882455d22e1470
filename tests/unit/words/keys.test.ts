import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../../locales/en.json' with { type: 'json' };

const root = join(import.meta.dirname, '../../..');
const sources = ['lib', 'components', 'entrypoints', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Every text in quotes, and every template that begins like a key, as what it may come to. */
const literals = new Set([...sources.matchAll(/(['"])([a-zA-Z][\w.-]*)\1/g)].map(([, , text]) => text));
const templates = [
  ...new Set([...sources.matchAll(/`([a-zA-Z][\w-]*\.[^`\n]*)`/g)].map(([, text]) => text ?? '')),
]
  .filter((text) => text.includes('${') && !/[ /]/.test(text.replace(/\$\{[^}]*\}/g, '')))
  .map((text) => {
    const fixed = text.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${fixed.join('[\\w-]+(\\.[\\w-]+)*')}$`);
  });

const counted = (key: string): string => key.replace(/_(one|other)$/, '');
const isUsed = (key: string): boolean =>
  literals.has(key) || templates.some((template) => template.test(key));

test('every word of the interface is said somewhere', () => {
  const unused = Object.keys(english).filter((key) => !isUsed(key) && !isUsed(counted(key)));
  expect(unused).toEqual([]);
});

test('whatever is not said anywhere is noticed', () => {
  expect(isUsed('nobody.says.this')).toBe(false);
  expect(isUsed('act.letters')).toBe(false);
  expect(isUsed('custody.imprisoned')).toBe(true);
  expect(isUsed('act.letter')).toBe(true);
});
