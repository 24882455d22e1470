import english from '../../locales/en.json' with { type: 'json' };
import { sayingOf, type Table, type Words } from './say.ts';

export type { Fillings, WordKey, Words } from './say.ts';

/** Makes the words of one language; a key that a language lacks is said in English rather than not at all. */
export const wordsOf = (locale: string, table: Table): Words => sayingOf(locale, table, english);

/** The words that surfaces speak. English is the only language so far; others arrive beside locales/en.json. */
export const words: Words = wordsOf('en', english);
