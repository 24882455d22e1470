/** Words that belong to the family name behind them: al-Marri, de Lima, Abu al-Khair. */
const PARTICLES = new Set([
  'al',
  'el',
  'de',
  'la',
  'los',
  'das',
  'da',
  'dos',
  'san',
  'bin',
  'ben',
  'ibn',
  'abu',
  'van',
  'von',
  'del',
]);
/** Words before or behind a name that are no part of it. */
const TITLES = new Set(['me', 'dr', 'daw', 'barrister', 'sc', 'u', 'mr', 'ms', 'adv']);

/** A name in two parts, each with its words. */
export interface TwoParts {
  readonly given: string;
  readonly family: string;
}

/** Letters only, without case and marks: for comparing spellings while compiling. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}]/gu, '');
}

/** The printed name without titles. */
export function withoutTitles(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !TITLES.has(plain(word)) || /^[A-Z]$/.test(word))
    .join(' ');
}

/**
 * Splits "Given Family" at the record's family name when it stands at the end, else before the last word and the
 * particles that belong to it.
 */
export function splitGivenFirst(text: string, family: string): TwoParts | undefined {
  const words = text.split(/\s+/);
  if (words.length < 2) return undefined;
  const wanted = plain(family);
  for (let i = 1; i < words.length; i++) {
    if (plain(words.slice(i).join('')) === wanted) return parts(words, i);
  }
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(plain(words[at - 1]!))) at--;
  return parts(words, at);
}

function parts(words: readonly string[], at: number): TwoParts {
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

/** Marks the places inside a part of a name where print may put a hyphen, a space or nothing. */
export function loosely(part: string): string {
  return part.trim().replace(/[\s\-‐-–'’ʼ]+/g, '·');
}
