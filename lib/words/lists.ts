import type { Words } from './index.ts';

type Language = Pick<Words, 'locale'>;

/*
 * Facts side by side, with no “and”. Not by Intl.ListFormat: its lists of units put an “et” into French, and run
 * Chinese ones together without a sign.
 */

/** “Lawyer, legal activist”, “律师、法律学者”. */
export const sayList = (things: readonly string[], words: Language): string =>
  things.join(isChinese(words) ? '、' : ', ');

/** Things that may have commas of their own: “the footballer; a poet, born 1960”. */
export const sayLongList = (things: readonly string[], words: Language): string =>
  things.join(isChinese(words) ? '；' : '; ');

const isChinese = ({ locale }: Language): boolean => locale.startsWith('zh');
