import { describe, expect, it } from 'vitest';
import { matching, offeredLanguages, ownLanguage } from '../../../lib/letters/offer-languages.ts';

const has = {
  en: ['authority', 'embassy', 'government'],
  'zh-Hans': ['authority', 'embassy'],
  'zh-Hant': ['authority'],
  de: ['authority', 'embassy', 'government'],
} as const;

describe('the languages of a letter', () => {
  it('offers those of the office first, then the reader’s own, and no others', () => {
    const offer = offeredLanguages(['en', 'zh'], ['de-AT', 'en'], has, 'authority');
    expect(offer.all).toEqual(['en', 'zh-Hans', 'de']);
    expect([...offer.read]).toEqual(['en', 'zh-Hans']);
  });

  it('begins with one that both read', () => {
    expect(offeredLanguages(['zh', 'en'], ['de', 'en'], has, 'authority').first).toBe('en');
  });

  it('begins with the office’s where they share none', () => {
    expect(offeredLanguages(['zh'], ['de'], has, 'authority').first).toBe('zh-Hans');
  });

  it('offers none that has no letters to such an office', () => {
    expect(offeredLanguages(['en', 'zh'], ['zh-TW'], has, 'government').all).toEqual(['en']);
    expect(offeredLanguages(['zh'], ['zh-TW'], has, 'government').all).toEqual(['en', 'de']);
  });

  it('tells the two ways of writing Chinese apart by where they are written', () => {
    const there = Object.keys(has);
    expect(matching(['zh-CN'], there)).toEqual(['zh-Hans']);
    expect(matching(['zh-HK'], there)).toEqual(['zh-Hant']);
    expect(matching(['zh-TW', 'no such tag!', 'fr'], there)).toEqual(['zh-Hant']);
    expect(ownLanguage(['fr-CA', 'de-CH'], has)).toBe('de');
  });
});
