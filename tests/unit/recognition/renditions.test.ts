import { describe, expect, test } from 'vitest';
import { declined } from '../../../lib/recognition/forms/cyrillic.ts';
import { soundOf } from '../../../lib/recognition/forms/sound.ts';
import {
  commonnessOfHan,
  commonnessOfPinyin,
  commonnessOfWestern,
} from '../../../scripts/lexicon/commonness.ts';
import { syllablesOf } from '../../../scripts/lexicon/pinyin.ts';
import { hanViet } from '../../../scripts/lexicon/renditions/han-viet.ts';
import { hangul } from '../../../scripts/lexicon/renditions/hangul.ts';
import { palladius } from '../../../scripts/lexicon/renditions/palladius.ts';

describe('how other languages write Chinese names', () => {
  test.each([
    ['wang', ['quan', 'zhang'], 'Ван Цюаньчжан', '왕취안장'],
    ['xu', ['zhi', 'yong'], 'Сюй Чжиюн', '쉬즈융'],
    ['ding', ['jia', 'xi'], 'Дин Цзяси', '딩자시'],
    ['jiang', ['tian', 'yong'], 'Цзян Тяньюн', '장톈융'],
    ['gao', ['zhi', 'sheng'], 'Гао Чжишэн', '가오즈성'],
    ['liu', ['xiao', 'yuan'], 'Лю Сяоюань', '류샤오위안'],
  ])('%s %j', (family, given, cyrillic, korean) => {
    const written = palladius(family, given);
    expect(`${written.family} ${written.given}`).toBe(cyrillic);
    expect(hangul([family, ...given])).toBe(korean);
  });

  test('Vietnamese reads the characters', () => {
    expect(hanViet('王全璋')).toEqual(['Vương', 'Toàn', 'Chương']);
    expect(hanViet('王𠮷')).toBeUndefined();
  });
});

describe('given names in pinyin', () => {
  test.each([
    ['Jiaxi', 2, ['jia', 'xi']],
    ['Quanzhang', 2, ['quan', 'zhang']],
    ['Chun-yan', 2, ['chun', 'yan']],
    ['Tian’an', 2, ['tian', 'an']],
    ['Yu', 1, ['yu']],
  ])('%s has its syllables', (given, count, syllables) => {
    expect(syllablesOf(given, count)).toEqual(syllables);
  });
});

describe('declension', () => {
  test.each([
    ['Знак', 'family', false, ['Знака', 'Знаку', 'Знаком']],
    ['Кобзев', 'family', false, ['Кобзева', 'Кобзеву', 'Кобзевым']],
    ['Михайлова', 'family', true, ['Михайловой', 'Михайлову']],
    ['Игорь', 'given', false, ['Игоря', 'Игорю', 'Игорем']],
    ['Мария', 'given', true, ['Марии', 'Марию', 'Марией']],
    ['Брагинец', 'family', false, ['Брагинца', 'Брагинцу']],
    ['Бонцлер', 'family', true, []],
  ] as const)('%s', (name, part, woman, forms) => {
    expect(declined(name, part, woman)).toEqual(expect.arrayContaining([name, ...forms]));
  });

  test('a foreign woman’s family name on a consonant stays', () => {
    expect(declined('Бонцлер', 'family', true)).toEqual(['Бонцлер']);
  });
});

describe('sound of a romanised name', () => {
  test.each([
    ['waleed', 'walid'],
    ['sotoudeh', 'sotude'],
    ['talantov', 'talantow'],
    ['mohammed', 'muhamad'],
    ['abdelmoneim', 'abdulmonem'],
    ['alexei', 'aleksey'],
  ])('%s and %s are one', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  test.each([
    ['hassan', 'hussein'],
    ['najafi', 'nafisi'],
    ['selim', 'salman'],
  ])('%s and %s are two', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});

describe('commonness', () => {
  test('a name of two everyday characters is borne by a crowd, a rare one by hardly anybody', () => {
    expect(commonnessOfHan('王', '宇')).toBe(3);
    expect(commonnessOfHan('王', '全璋')).toBe(0);
    expect(commonnessOfPinyin('Liu', ['wei'])).toBe(3);
    expect(commonnessOfPinyin('Wang', ['quan', 'zhang'])).toBe(0);
    expect(commonnessOfWestern('Paul', 'Harris')).toBe(3);
    expect(commonnessOfWestern('Selçuk', 'Kozağaçlı')).toBe(0);
  });
});
