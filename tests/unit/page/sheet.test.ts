import { expect, test } from 'vitest';
import { forCard } from '../../../lib/page/card/sheet.ts';

test('tokens are set on the card itself, out of reach of the page', () => {
  const card = '[role="dialog"]{--ink: #111;}';
  expect(forCard(':root,\n:host {--ink: #111;}', 16)).toBe(card);
  expect(forCard(':root,:host{--ink: #111;}', 16)).toBe(card);
});

test('sizes count in the reader’s own text size, not in the page’s', () => {
  expect(forCard('a{padding:0.5rem 1.25rem;margin:-1rem}', 20)).toBe('a{padding:10px 25px;margin:-20px}');
});
