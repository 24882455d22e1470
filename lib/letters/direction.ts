/** The languages of letters that are written from right to left. */
const fromRight: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ug']);

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  fromRight.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
