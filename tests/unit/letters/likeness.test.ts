import { describe, expect, it } from 'vitest';
import { likeness, median } from '../../../bench/letters/likeness.ts';
import { medianLikeness, occasions } from '../../../bench/letters/pairs.ts';
import { everyLanguage, people, recipients, today } from './dataset.ts';

describe('how alike two letters are', () => {
  it('is 1 for copies and 0 for letters that share no five words in a row', () => {
    expect(likeness('Please let him see his family soon.', 'please let him see, his family soon')).toBe(1);
    expect(likeness('one two three four five six', 'six five four three two one')).toBe(0);
    expect(likeness('a b c d e f', 'a b c d e g')).toBeCloseTo(1 / 3);
  });

  it('goes by characters where a script has no spaces', () => {
    expect(likeness('丁家喜律师在哪里', '丁家喜律师现在哪里')).toBeCloseTo(1 / 8);
  });
});

describe.each(everyLanguage.map((letters) => [letters.language, letters] as const))(
  'two readers who write the same letter in %s',
  (language, letters) => {
    it('send no copies of each other: at most 0.35 of their five-word runs are shared', () => {
      // The bench looks at 200 pairs of every kind; here at enough of them to notice a text that lost its variety.
      const measured = occasions(people, letters, recipients, today, 1).map((occasion) => ({
        of: `${occasion.purpose} to ${occasion.addressee.id}`,
        likeness: medianLikeness(occasion, letters, recipients, today, 50),
      }));
      console.log(`${language}: likeness ${median(measured.map((one) => one.likeness)).toFixed(2)}`);
      expect(median(measured.map((one) => one.likeness))).toBeLessThanOrEqual(0.35);
      expect(measured.filter((one) => one.likeness > 0.42)).toEqual([]);
    });
  },
);
