import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../../lib/settings/settings.ts';
import { languageFor, languages, readersLanguages } from '../../../lib/words/languages.ts';

test('a reader is written to first in the language in which they read Vigil, and as of their own country', () => {
  expect(readersLanguages('de', ['en-GB', 'de-AT', 'fr'])).toEqual(['de-AT', 'de', 'en-GB', 'fr']);
  expect(readersLanguages('zh-Hant', ['en-GB'])).toEqual(['zh-Hant', 'en-GB']);
});

describe('the language of the interface', () => {
  test.each([
    ['zh-HK', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['cmn', 'zh-Hans'],
    ['cmn-Hant', 'zh-Hant'],
    ['de-CH', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['en-GB', 'en'],
    ['pt', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
  ])('of a browser set to %j is %s', (tag, language) => {
    expect(languageFor('auto', [tag])).toBe(language);
  });

  test('is the first of the browser’s that Vigil speaks', () => {
    expect(languageFor('auto', ['pt-BR', 'gl', 'es', 'en'])).toBe('es');
  });

  test('is the chosen one, whatever the browser’s is', () => {
    expect(languageFor('de', ['zh-TW'])).toBe('de');
    expect(languageFor('en', ['zh-TW'])).toBe('en');
  });

  test('is the browser’s where what was chosen cannot be read', () => {
    for (const broken of [undefined, null, 7, 'tlh', { language: 'de' }])
      expect(languageFor(broken, ['fr'])).toBe('fr');
  });

  test('can be chosen in the settings: each that Vigil speaks, and no other', () => {
    expect(['auto', ...languages]).toEqual([...interfaceLanguages]);
  });
});
