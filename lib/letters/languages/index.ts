import type { Speech } from '../speech.ts';

/**
 * The languages in which letters can be written: each has a folder in data/letters and a file here, which is loaded
 * when the language is chosen. A new language is one line.
 */
const languages = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  tr: () => import('./tr.ts'),
  'zh-Hans': () => import('./zh-Hans.ts'),
  'zh-Hant': () => import('./zh-Hant.ts'),
  ar: () => import('./ar.ts'),
  fa: () => import('./fa.ts'),
  ru: () => import('./ru.ts'),
} as const satisfies Record<string, () => Promise<{ readonly speech: Speech }>>;

export type LetterLanguage = keyof typeof languages;

export const letterLanguages = Object.keys(languages) as LetterLanguage[];

/** The grammar of a language's letters. */
export const loadSpeech = async (language: LetterLanguage): Promise<Speech> =>
  (await languages[language]()).speech;
