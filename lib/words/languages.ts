import type { Settings } from '../settings/settings.ts';

/** A language that the interface speaks, by its BCP 47 tag. */
export type Language = Exclude<Settings['language'], 'auto'>;

/** Each language named in itself, so that whoever reads only that one finds it. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

/** All of them, in the order in which they are offered. */
export const languages = Object.keys(ownNames) as readonly Language[];

/** Where the table of a language lies in the package. English is part of the code. */
export const tablePath = (language: Language): string => `words/${language}.json`;

/**
 * The language to speak: the one that was chosen, or with `auto` (or anything else that may lie in the storage) the
 * first of the browser's that Vigil speaks. English, where it speaks none of them.
 */
export function languageFor(setting: unknown, browsers: readonly string[]): Language {
  const chosen = languages.find((language) => language === setting);
  return chosen ?? browsers.map(spokenFor).find((language) => language !== undefined) ?? 'en';
}

/**
 * The language that serves readers of a tag such as `zh_HK`, `de-CH`, `yue`. Chinese goes by its writing, which the
 * likely subtags of Unicode know of a place: https://www.unicode.org/reports/tr35/#Likely_Subtags
 */
function spokenFor(tag: string): Language | undefined {
  const locale = localeOf(tag);
  if (!locale) return undefined;
  const language = chinese.has(locale.language) ? `zh-${locale.script}` : locale.language;
  return languages.find((spoken) => spoken === language);
}

/**
 * The languages of a reader, the one first in which they read Vigil: with the places that the browser gives it, since
 * `de-AT` knows more of a reader than `de`.
 */
export function readersLanguages(locale: string, browsers: readonly string[]): string[] {
  const same = browsers.filter((tag) => spokenFor(tag) === locale);
  return [...new Set([...same, locale, ...browsers])];
}

/** Chinese as a whole, and the two of its languages that browsers are set to. */
const chinese: ReadonlySet<string> = new Set(['zh', 'cmn', 'yue']);

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    // `cmn` has no likely writing of its own.
    return new Intl.Locale(tag.replaceAll('_', '-').replace(/^cmn\b/i, 'zh')).maximize();
  } catch {
    return undefined;
  }
}
