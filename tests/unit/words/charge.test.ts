import { expect, test } from 'vitest';
import { sayCharge } from '../../../lib/words/charge.ts';
import { words } from '../../../lib/words/index.ts';
import { readPerson } from '../casebook/people.ts';

test('a charge says the law behind it in the same line, as its source does, and no law where the source names none', () => {
  const [royal] = readPerson('arnon-nampa').charges;
  expect(royal && sayCharge(royal, words)).toBe('royal defamation (lese-majeste), under Section 112');
  const [subversion] = readPerson('ding-jiaxi').charges;
  expect(subversion && sayCharge(subversion, words)).toBe('subversion of state power');
});
