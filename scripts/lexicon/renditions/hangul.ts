import { partsOf } from './syllable.ts';

/** The National Institute of Korean Language's rules for Chinese names: 왕취안장, 쉬즈융. */
const INITIALS: Readonly<Record<string, number>> = {
  g: 0,
  n: 2,
  d: 3,
  l: 5,
  r: 5,
  m: 6,
  b: 7,
  s: 10,
  x: 9,
  sh: 9,
  '': 11,
  j: 12,
  zh: 12,
  z: 13,
  q: 14,
  ch: 14,
  c: 14,
  k: 15,
  t: 16,
  p: 17,
  f: 17,
  h: 18,
}; // prettier-ignore
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const N = 4;
const NG = 21;
/** For each final: the first syllable's vowel, its last consonant, and the syllable that follows. */
const FINALS: Readonly<Record<string, readonly [string, number, string]>> = {
  a: ['ㅏ', 0, ''],
  o: ['ㅗ', 0, ''],
  e: ['ㅓ', 0, ''],
  ai: ['ㅏ', 0, '이'],
  ei: ['ㅔ', 0, '이'],
  ao: ['ㅏ', 0, '오'],
  ou: ['ㅓ', 0, '우'],
  an: ['ㅏ', N, ''],
  en: ['ㅓ', N, ''],
  ang: ['ㅏ', NG, ''],
  eng: ['ㅓ', NG, ''],
  ong: ['ㅜ', NG, ''],
  i: ['ㅣ', 0, ''],
  ia: ['ㅑ', 0, ''],
  ie: ['ㅖ', 0, ''],
  iao: ['ㅑ', 0, '오'],
  iu: ['ㅠ', 0, ''],
  ian: ['ㅖ', N, ''],
  in: ['ㅣ', N, ''],
  iang: ['ㅑ', NG, ''],
  ing: ['ㅣ', NG, ''],
  iong: ['ㅠ', NG, ''],
  io: ['ㅛ', 0, ''],
  u: ['ㅜ', 0, ''],
  ua: ['ㅘ', 0, ''],
  uo: ['ㅝ', 0, ''],
  uai: ['ㅘ', 0, '이'],
  ui: ['ㅜ', 0, '이'],
  uan: ['ㅘ', N, ''],
  un: ['ㅜ', N, ''],
  uang: ['ㅘ', NG, ''],
  ueng: ['ㅝ', NG, ''],
  v: ['ㅟ', 0, ''],
  ve: ['ㅞ', 0, ''],
  van: ['ㅟ', 0, '안'],
  vn: ['ㅟ', N, ''],
}; // prettier-ignore
const PALATAL: Readonly<Record<string, string>> = { ㅑ: 'ㅏ', ㅖ: 'ㅔ', ㅠ: 'ㅜ', ㅛ: 'ㅗ' };

/** A name in Hangul, syllable by syllable of its pinyin. */
export function hangul(syllables: readonly string[]): string {
  return syllables.map(korean).join('');
}

function korean(syllable: string): string {
  if (syllable === 'er') return '얼';
  const { initial, final } = partsOf(syllable);
  // Without an initial two finals are written otherwise: 웨이, 원.
  if (initial === '' && final === 'ui') return '웨이';
  if (initial === '' && final === 'un') return '원';
  const [vowel, last, rest] = FINALS[final] ?? ['ㅡ', 0, ''];
  const spoken =
    final === 'i' && /^(zh|ch|sh|r|z|c|s)$/.test(initial)
      ? 'ㅡ'
      : /^(j|q|zh|ch|z|c)$/.test(initial)
        ? (PALATAL[vowel] ?? vowel)
        : vowel;
  const code = 0xac00 + ((INITIALS[initial] ?? 11) * 21 + VOWELS.indexOf(spoken)) * 28 + last;
  return String.fromCharCode(code) + rest;
}
