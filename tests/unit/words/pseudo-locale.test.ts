import { expect, test } from 'vitest';
import english from '../../../locales/en.json' with { type: 'json' };
import { pseudo, pseudoTable } from '../../support/pseudo-locale.ts';

test('the pseudo-locale has accents, is four tenths longer, and keeps the slots', () => {
  expect(pseudo('On this page: {count} people')).toMatch(/^Öñ|^Oñ/);
  expect(pseudo('{name} is free.')).toContain('{name}');
  const letters = (table: Record<string, string>) =>
    Object.values(table)
      .join('')
      .replace(/\{\w+\}/g, '')
      .match(/\p{L}/gu)?.length ?? 0;
  const grown = letters(pseudoTable(english)) / letters(english);
  expect(grown).toBeGreaterThan(1.35);
  expect(grown).toBeLessThan(1.45);
});
