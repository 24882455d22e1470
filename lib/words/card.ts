import english from '../../generated/card-words.json' with { type: 'json' };
import type { CardWords } from './card-table.ts';
import { sayingOf, type Words } from './say.ts';

/** The words of the card alone: it is put into other people's pages, and brings no more than it says. */
export const cardWords: Words = sayingOf('en', english, {});

/** The words of the card in the language that came with the facts. */
export const cardWordsOf = ({ locale, table }: CardWords): Words => sayingOf(locale, table, english);
