import type { Person } from '../../lib/dataset/person.ts';

/** How a name is to be said aloud: its text, and which voices may say it. */
export interface SpokenName {
  readonly text: string;
  /** True for the tag of a voice that speaks the name's language, as in `zh-CN`, `zh_TW`, `cmn`, `fa`. */
  speaks(tag: string): boolean;
}

/**
 * The name as a voice of its own language can say it; undefined where the record has no form in that language. A Hong
 * Kong name is for a Cantonese voice alone, any other Chinese one for Mandarin.
 */
export function spokenName({ names, region }: Pick<Person, 'names' | 'region'>): SpokenName | undefined {
  const cantonese = region === 'HK' || names.pronunciation?.lang === 'yue-Latn-jyutping';
  const native =
    names.native.find(({ lang }) => lang === (cantonese ? 'zh-Hant' : 'zh-Hans')) ?? names.native[0];
  if (!native) return undefined;
  const language = primary(native.lang);
  const speaks = (tag: string) =>
    language === 'zh' ? (cantonese ? isCantonese(tag) : isMandarin(tag)) : primary(tag) === language;
  return { text: native.text, speaks };
}

const parts = (tag: string): string[] => tag.toLowerCase().split(/[-_]/);
const primary = (tag: string): string => parts(tag)[0] ?? '';

function isCantonese(tag: string): boolean {
  const [language, ...rest] = parts(tag);
  return language === 'yue' || (language === 'zh' && (rest.includes('hk') || rest.includes('mo')));
}

const isMandarin = (tag: string): boolean => ['zh', 'cmn'].includes(primary(tag)) && !isCantonese(tag);
