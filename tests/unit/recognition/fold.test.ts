import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWord, GAP } from '../../../lib/recognition/fold/folded.ts';
import { foldUnits } from '../../../lib/recognition/fold/units.ts';

const units = foldUnits();
const letters = (text: string) => fold(text, units).letters;

describe('folding', () => {
  test.each([
    ['Kozağaçlı', 'kozagacli'],
    ['İSTANBUL', 'istanbul'],
    ['Đặng Đình Bách', 'dangdinhbach'],
    ['Łódź Ørsted', 'lodzorsted'],
    ['Straße', 'strasse'],
    ['Ｄｉｎｇ', 'ding'],
    ['Ёров', 'еров'],
    ['Бузургмеҳр', 'бузургмехр'],
    ['Марія Эдуардівна', 'марияедуардивна'],
    ['هُدَى عبدالمنعم', 'هدیعبدالمنعم'],
    ['علي‌كردي', 'علیکردی'],
    ['王 全 璋', '王全璋'],
    ['Ding\u00ad Jia\u200bxi', 'dingjiaxi'],
  ])('%s becomes %s', (printed, folded) => {
    expect(letters(printed)).toBe(folded);
    expect(foldWord(printed, units)).toBe(folded);
  });

  test('remembers what stood between the letters', () => {
    const { gaps } = fold('A-b, c\n\nd', units);
    expect([...gaps].slice(1, 4)).toEqual([GAP.hyphen, GAP.comma | GAP.space, GAP.line | GAP.paragraph]);
  });

  test('is idempotent on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = letters(text);
        expect(letters(once)).toBe(once);
      }),
    );
  });

  test('letters stand in reading order and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { at, letters: found } = fold(text, units);
        for (let i = 0; i < found.length; i++) {
          expect(at[i]).toBeLessThan(text.length);
          expect(at[i + 1]).toBeGreaterThanOrEqual(at[i]!);
        }
      }),
    );
  });
});
