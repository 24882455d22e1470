import type { Words } from './index.ts';

/**
 * A status or a restriction within a sentence: “held, no final verdict”. In no table does one begin with a noun or a
 * name in a language that writes those large (see docs/translating.md).
 */
export function within(text: string, { locale }: Pick<Words, 'locale'>): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}

/** A noun within a sentence or after another: “legal activist”, but “Rechtsaktivist”. */
export const nounWithin = (text: string, words: Pick<Words, 'locale'>): string =>
  words.locale === 'de' ? text : within(text, words);
