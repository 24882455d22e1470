import { partsOf } from './syllable.ts';

/** The Palladius system: how Russian (and, with its own vowels, Ukrainian) writes Chinese names. */
const INITIALS: Readonly<Record<string, string>> = {
  b: 'б',
  p: 'п',
  m: 'м',
  f: 'ф',
  d: 'д',
  t: 'т',
  n: 'н',
  l: 'л',
  g: 'г',
  k: 'к',
  h: 'х',
  j: 'цз',
  q: 'ц',
  x: 'с',
  zh: 'чж',
  ch: 'ч',
  sh: 'ш',
  r: 'ж',
  z: 'цз',
  c: 'ц',
  s: 'с',
  '': '',
}; // prettier-ignore
const FINALS: Readonly<Record<string, string>> = {
  a: 'а',
  o: 'о',
  e: 'э',
  ai: 'ай',
  ei: 'эй',
  ao: 'ао',
  ou: 'оу',
  an: 'ань',
  en: 'энь',
  ang: 'ан',
  eng: 'эн',
  ong: 'ун',
  er: 'эр',
  i: 'и',
  ia: 'я',
  ie: 'е',
  iao: 'яо',
  iu: 'ю',
  ian: 'янь',
  in: 'инь',
  iang: 'ян',
  ing: 'ин',
  iong: 'юн',
  io: 'йо',
  u: 'у',
  ua: 'уа',
  uo: 'о',
  uai: 'уай',
  ui: 'уй',
  uan: 'уань',
  un: 'унь',
  uang: 'уан',
  ueng: 'ун',
  v: 'юй',
  ve: 'юэ',
  van: 'юань',
  vn: 'юнь',
}; // prettier-ignore
const WITHOUT_INITIAL: Readonly<Record<string, string>> = {
  ua: 'ва',
  uo: 'во',
  uai: 'вай',
  ui: 'вэй',
  uan: 'вань',
  un: 'вэнь',
  uang: 'ван',
  ueng: 'вэн',
};

/** A name in Cyrillic: family name and given name. */
export function palladius(family: string, given: readonly string[]): { family: string; given: string } {
  return { family: capital(cyrillic(family)), given: capital(joined(given.map(cyrillic))) };
}

function cyrillic(syllable: string): string {
  const { initial, final } = partsOf(syllable);
  if (initial === '') return WITHOUT_INITIAL[final] ?? FINALS[final] ?? syllable;
  if (final === 'i' && /^(zh|ch|sh|r)$/.test(initial)) return `${INITIALS[initial]}и`;
  if (final === 'i' && /^[zcs]$/.test(initial)) return `${INITIALS[initial]}ы`;
  if (final === 'ui' && initial === 'h') return 'хуэй';
  return `${INITIALS[initial] ?? ''}${FINALS[final] ?? ''}`;
}

/** A hard sign keeps n and a vowel apart: Чанъань. */
function joined(syllables: readonly string[]): string {
  return syllables.reduce(
    (name, next) => name + (/н$/.test(name) && /^[аоуэеяюи]/.test(next) ? 'ъ' : '') + next,
    '',
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
