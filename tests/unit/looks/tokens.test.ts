import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { styleSheets } from './support.ts';

const sheets = styleSheets();
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '');

/** Paper is printed black on white whatever the screen shows; a picture of a message is the same in every theme. */
const ownColours = new Set([
  'components/tokens.css',
  'components/letter/print.css',
  'components/petition/paper-print.css',
  'components/casebook/case-print.css',
  'components/message/message.css',
]);

test('no style sheet names a colour that is not a token', () => {
  const strangers = [...sheets].flatMap(([file, css]) =>
    ownColours.has(file)
      ? []
      : (withoutComments(css).match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\([^)]*\)/gi) ?? []),
  );
  expect(strangers).toEqual([]);
});

test('every token that a style sheet asks for is defined in one, and every token is asked for', () => {
  const all = [...sheets.values()].map(withoutComments).join('\n');
  const defined = new Set([...all.matchAll(/(--[a-z][a-z0-9-]*|--step--1):/g)].map(([, name]) => name));
  const asked = new Set([...all.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name));
  expect([...asked].filter((name) => !defined.has(name))).toEqual([]);
  expect([...defined].filter((name) => !asked.has(name))).toEqual([]);
});

test('nothing moves for those who asked for less motion', () => {
  const moving = [...sheets]
    .filter(([, css]) => /\b(transition|animation)(-[a-z]+)?:/.test(css))
    .map(([file]) => file);
  expect(moving.sort()).toEqual(['components/base.css', 'components/popup/popup.css']);
  expect(sheets.get('components/base.css')).toMatch(
    /prefers-reduced-motion: reduce\) \{\s*\* \{[^}]*animation-duration: 0s/,
  );
});

test('icons come from one place', () => {
  const root = join(import.meta.dirname, '../../..');
  const strangers = ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && readFileSync(join(root, file), 'utf8').includes("'lucide'"));
  expect(strangers).toEqual(['components/icons.ts']);
});
