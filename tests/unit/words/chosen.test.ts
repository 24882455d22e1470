import { beforeEach, describe, expect, test, vi } from 'vitest';
import { extensionStorage } from '../settings/extension-storage.ts';

const files = new Map<string, unknown>();
const readOwn = vi.fn(async (path: string) => {
  if (!files.has(path)) throw new Error(`not in the package: ${path}`);
  return files.get(path);
});
const storage = extensionStorage();
vi.mock('webextension-polyfill', () => ({ default: { storage, i18n: { getUILanguage: () => 'fr-CH' } } }));
vi.mock('../../../lib/packaged.ts', () => ({ readOwn }));
const choose = (language: unknown) => storage.local.set({ settings: { language } });

/** A background that has only just begun, and knows nothing yet. */
const afresh = async () => {
  vi.resetModules();
  return import('../../../lib/words/chosen.ts');
};

beforeEach(async () => {
  files.clear();
  readOwn.mockClear();
  await storage.local.clear();
});

describe('the words in the language that was chosen', () => {
  test('come from the table of the language, once', async () => {
    files.set('words/de.json', { 'act.close': 'Schließen' });
    await choose('de');
    const { chosenWords } = await afresh();
    const words = await chosenWords();
    expect(words.locale).toBe('de');
    expect(words('act.close')).toBe('Schließen');
    expect(await chosenWords()).toBe(words);
    expect(readOwn).toHaveBeenCalledTimes(1);
  });

  test('are the browser’s own until one is chosen', async () => {
    files.set('words/fr.json', { 'act.close': 'Fermer' });
    const { chosenWords } = await afresh();
    expect((await chosenWords())('act.close')).toBe('Fermer');
  });

  test('are English without a file, which is part of the code', async () => {
    await choose('en');
    const { chosenWords } = await afresh();
    expect((await chosenWords())('act.close')).toBe('Close');
    expect(readOwn).not.toHaveBeenCalled();
  });

  test('take a file that is on its way already', async () => {
    await choose('de');
    const { chosenWords } = await afresh();
    const words = await chosenWords(Promise.resolve({ 'act.close': 'Schließen' }));
    expect(words('act.close')).toBe('Schließen');
    expect(readOwn).not.toHaveBeenCalled();
  });

  test.each([
    ['missing', undefined],
    ['no table', ['Schließen']],
    ['a table of something else', { 'act.close': { text: 'Schließen' } }],
    ['a table of endless texts', { 'act.close': 'S'.repeat(10_000) }],
  ])('are English where the file is %s, and are looked for again', async (_, file) => {
    if (file !== undefined) files.set('words/de.json', file);
    await choose('de');
    const { chosenWords } = await afresh();
    const words = await chosenWords();
    expect(words.locale).toBe('en');
    expect(words('act.close')).toBe('Close');
    files.set('words/de.json', { 'act.close': 'Schließen' });
    expect((await chosenWords())('act.close')).toBe('Schließen');
  });
});
