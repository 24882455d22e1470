import { describe, expect, test } from 'vitest';
import { sayPlace } from '../../../lib/casebook/places.ts';
import { recordLanguage } from '../../../lib/words/record-language.ts';
import { sayList, sayLongList } from '../../../lib/words/signs.ts';
import { nounWithin, within } from '../../../lib/words/within.ts';

const english = { locale: 'en' };
const german = { locale: 'de' };
const french = { locale: 'fr' };
const chinese = { locale: 'zh-Hans' };

describe('a word within a sentence', () => {
  test('begins small', () => {
    expect(within('Held, no final verdict', english)).toBe('held, no final verdict');
    expect(within('Évadé', french)).toBe('évadé');
    expect(within('Im Gefängnis', german)).toBe('im Gefängnis');
    expect(within('狱中服刑', chinese)).toBe('狱中服刑');
  });

  test('stays large where it is a noun and the language writes nouns so', () => {
    expect(nounWithin('Legal activist', english)).toBe('legal activist');
    expect(nounWithin('Rechtsaktivist/in', german)).toBe('Rechtsaktivist/in');
  });
});

describe('things side by side', () => {
  test('are strung together as the language does', () => {
    expect(sayList(['Avocate', 'juriste'], french)).toBe('Avocate, juriste');
    expect(sayList(['律师', '法律学者'], chinese)).toBe('律师、法律学者');
    expect(sayLongList(['a, b', 'c'], english)).toBe('a, b; c');
    expect(sayLongList(['甲', '乙'], { locale: 'zh-Hant' })).toBe('甲；乙');
    expect(sayList([], english)).toBe('');
  });
});

test('a region stands with its country, in the signs of the language', () => {
  const hongKong = { country: 'CN', region: 'HK' };
  expect(sayPlace(hongKong, 'en')).toBe('Hong Kong, China');
  expect(sayPlace(hongKong, 'de')).toBe('Hongkong, China');
  expect(sayPlace(hongKong, 'zh-Hant')).toBe('香港（中國）');
});

test('the text of a record is told apart where the interface speaks another language', () => {
  expect(recordLanguage(english)).toBeUndefined();
  expect(recordLanguage(german)).toBe('en');
});
