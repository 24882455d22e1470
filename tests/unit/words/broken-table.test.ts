import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../lib/words/languages.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getUILanguage: () => 'en' },
    storage: { local: { get: async () => ({}) } },
    runtime: { getURL: (path: string) => path },
  },
}));
const { wordsFor } = await import('../../../lib/words/chosen.ts');
const english = (await wordsFor('en'))('popup.title');

describe('the words of a language', () => {
  test('a table that is missing, cut off or of another shape leaves the interface in English', async () => {
    const broken: readonly (readonly [Language, Promise<unknown>])[] = [
      ['de', Promise.reject(new Error('not in the package'))],
      ['fr', Promise.resolve('{"popup.title": "Vig')],
      ['es', Promise.resolve({ 'popup.title': 7 })],
      ['zh-Hans', Promise.resolve({ 'popup.title': 'x'.repeat(100_000) })],
      ['zh-Hant', Promise.resolve(null)],
    ];
    for (const [language, file] of broken) {
      const words = await wordsFor(language, file);
      expect(words('popup.title'), language).toBe(english);
    }
  });

  test('is read again the next time, and spoken when it is whole', async () => {
    const words = await wordsFor('de', Promise.resolve({ 'popup.title': 'Wache' }));
    expect(words('popup.title')).toBe('Wache');
  });
});
