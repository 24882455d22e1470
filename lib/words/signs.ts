import type { Words } from './index.ts';

type Language = Pick<Words, 'locale'>;

/*
 * The signs between words that code puts side by side. Chinese writes them full-width and leaves no gap around them;
 * French keeps a space that does not break before a colon.
 */

/** Between a thing and what is said of it. */
export const comma = (words: Language): string => (isChinese(words) ? '，' : ', ');

/** Between a label and what it labels. */
export const colon = ({ locale }: Language): string =>
  isChinese({ locale }) ? '：' : locale === 'fr' ? '\u00a0: ' : ': ';

/** Behind a sentence, with the gap before the next. */
export const stop = (words: Language): string => (isChinese(words) ? '。' : '. ');

/** A note in brackets behind something. */
export const bracketed = (note: string, words: Language): string =>
  isChinese(words) ? `（${note}）` : ` (${note})`;

/** Between two sentences. */
export const gap = (words: Language): string => (isChinese(words) ? '' : ' ');

/** Whole sentences, one after the other. */
export const saySentences = (sentences: readonly (string | undefined)[], words: Language): string =>
  sentences.filter(Boolean).join(gap(words));

/*
 * Facts side by side, with no “and”. Not by Intl.ListFormat: its lists of units put an “et” into French, and run
 * Chinese ones together without a sign.
 */

/** Between the things of a list. */
export const listComma = (words: Language): string => (isChinese(words) ? '、' : ', ');

/** “Lawyer, legal activist”, “律师、法律学者”. */
export const sayList = (things: readonly string[], words: Language): string => things.join(listComma(words));

/** Things that may have commas of their own: “the footballer; a poet, born 1960”. */
export const sayLongList = (things: readonly string[], words: Language): string =>
  things.join(isChinese(words) ? '；' : '; ');

const isChinese = ({ locale }: Language): boolean => locale.startsWith('zh');
