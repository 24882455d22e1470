import browser from 'webextension-polyfill';
import { readOwn } from '../packaged.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/store.ts';
import { words as english, type Words, wordsOf } from './index.ts';
import { type Language, languageFor, tablePath } from './languages.ts';
import { parseTable } from './table-file.ts';

/** The languages that the browser is set to, the one it speaks itself first. */
export const browserLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages];

/** The words that the reader's settings ask for; the browser's language, where they cannot be read. */
export async function chosenWords(file?: Promise<unknown>): Promise<Words> {
  const { language } = await readSettings().catch(() => defaultSettings);
  return wordsFor(language, file);
}

const known = new Map<Language, Promise<Words>>();

/**
 * The words of a language, or of the browser's for `auto`; the same object each time. `file` is its table where that
 * is on its way already. Where the table cannot be read the words are English: an interface is better than none.
 */
export function wordsFor(setting: Settings['language'], file?: Promise<unknown>): Promise<Words> {
  const language = languageFor(setting, browserLanguages());
  if (language === 'en') return Promise.resolve(english);
  const words = known.get(language) ?? read(language, file);
  known.set(language, words);
  return words.catch(() => {
    known.delete(language);
    return english;
  });
}

async function read(language: Language, file?: Promise<unknown>): Promise<Words> {
  return wordsOf(language, parseTable(await (file ?? readOwn(tablePath(language)))));
}
