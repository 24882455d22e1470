/**
 * What one UTF-16 code unit means to recognition: see `unitOf`. Values below `LETTER` are classes of what is not a
 * letter; every other value is the letter's folded form, itself a code unit: É, é, É and e are all `e`.
 */
export const HARD = 4; // ends a name: a bracket, a full stop in Chinese, a digit
export const SKIP = 1; // as good as not there: soft hyphens, joiners, bidi controls, combining marks
export const SOFT = 2; // may stand inside a printed name: spaces, hyphens, apostrophes, the dot of an initial
export const EXPAND = 3; // folds to several letters (ß, æ, ﷲ): see `expansion`
export const LETTER = 0x30;

/** Folded units from here on belong to scripts written without spaces between words (or with particles glued on). */
export const WIDE = 0x0e00;

/**
 * Letters that Unicode does not decompose although readers without the keyboard for them leave out the stroke, and
 * letters that neighbouring languages exchange in one name (Мария, Марія).
 */
const STROKES: Readonly<Record<string, string>> = {
  ı: 'i',
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ə: 'e',
  ð: 'd',
  ɓ: 'b',
  ɗ: 'd',
  ŋ: 'n',
  ɛ: 'e',
  ɔ: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  қ: 'к',
  ҳ: 'х',
  ҷ: 'ч',
  ғ: 'г',
  ң: 'н',
  ұ: 'у',
  ү: 'у',
  ө: 'о',
  ә: 'а',
  һ: 'х',
  ґ: 'г',
  ѣ: 'е',
  і: 'и',
  ы: 'и',
  э: 'е',
  є: 'е',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ې: 'ی',
  ے: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ں: 'ن',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
}; // prettier-ignore

/** Pairs of first and last unit, here and below. */
export const HARD_RANGES: readonly number[] = [
  0x2010, 0x2bff, 0x2e00, 0x2e7f, 0x3000, 0x3004, 0x3008, 0x3020, 0x3030, 0x303f, 0xd800, 0xf8ff, 0xfe10,
  0xfe6f, 0xfff0, 0xffff, 0x0609, 0x060f, 0x061b, 0x061f, 0x0660, 0x066d, 0x06d4, 0x06d4, 0x06f0, 0x06f9,
  0x0964, 0x096f, 0x055a, 0x055f, 0x05be, 0x05f4, 0x0e4f, 0x0e5b, 0x3200, 0x33ff, 0x02c2, 0x036f,
]; // prettier-ignore
export const SKIP_RANGES: readonly number[] = [
  0x00ad, 0x00ad, 0x0300, 0x036f, 0x0483, 0x0489, 0x061c, 0x061c, 0x0610, 0x061a, 0x0640, 0x0640, 0x064b,
  0x065f, 0x0670, 0x0670, 0x06d6, 0x06dc, 0x06df, 0x06e8, 0x06ea, 0x06ed, 0x08d3, 0x08ff, 0x1ab0, 0x1aff,
  0x1dc0, 0x1dff, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0x20d0, 0x20ff, 0x3099, 0x309a, 0xfe00,
  0xfe0f, 0xfe20, 0xfe2f, 0xfeff, 0xfeff, 0x034f, 0x034f, 0x17b4, 0x17b5, 0x180b, 0x180e,
]; // prettier-ignore
export const SOFTS =
  "\t\n\v\f\r -.,_'`´·\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000‐‑‒–‘’‛′ʹʻʼʽʾʿ˙־・･՚＇．，－＿";
/** Ranges whose letters have an upper case or a mark, hence need a look each. */
export const FOLDED_RANGES: readonly number[] = [0x30, 0x2af, 0x400, 0x52f, 0x0620, 0x06ff, 0x1e00, 0x1eff];
/** Compatibility forms, rare enough to be folded one by one when they are met. */
export const RARE_RANGES: readonly number[] = [
  0xfb00, 0xfb06, 0xfb50, 0xfdfb, 0xfe70, 0xfefc, 0xff66, 0xff9d,
];

/** The class or folded letter of a code unit. Most are themselves: the table is empty there, and made the sooner. */
export const unitOf = (units: Uint16Array, code: number): number => units[code] || code;

let shared: Uint16Array | undefined;

/** The fold of every code unit. Built once, in a millisecond; a lexicon adds its Han variants to a copy. */
export function foldUnits(): Uint16Array {
  if (shared) return shared;
  const units = new Uint16Array(0x10000);
  units.fill(HARD, 0, 0x370);
  for (let i = 0; i < FOLDED_RANGES.length; i += 2)
    foldRange(units, FOLDED_RANGES[i]!, FOLDED_RANGES[i + 1]!);
  fill(units, HARD_RANGES, HARD);
  fill(units, RARE_RANGES, EXPAND);
  // Full-width ASCII.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = units[unit - 0xfee0]!;
  fill(units, SKIP_RANGES, SKIP);
  for (const soft of SOFTS) units[soft.charCodeAt(0)] = SOFT;
  shared = units;
  return units;
}

/** The letters that a unit of class `EXPAND` stands for. */
export function expansion(unit: number): string {
  return lettersOf(String.fromCharCode(unit));
}

/** Gives all units of some ranges the same value. */
export function fill(units: Uint16Array | Uint8Array, ranges: readonly number[], value: number): void {
  for (let i = 0; i < ranges.length; i += 2) units.fill(value, ranges[i], ranges[i + 1]! + 1);
}

/** Folds a range in one go: a call a unit would cost ten times as much. */
function foldRange(units: Uint16Array, from: number, to: number): void {
  const printed: string[] = [];
  for (let unit = from; unit <= to; unit++) printed.push(String.fromCharCode(unit));
  const folded = lettersOf(printed.join(BETWEEN)).split(BETWEEN);
  for (let i = 0; i < folded.length; i++) {
    const letters = folded[i]!;
    units[from + i] = letters.length === 1 ? letters.charCodeAt(0) : letters.length === 0 ? HARD : EXPAND;
  }
}

const BETWEEN = '\n';
const STROKED = new RegExp(`[${Object.keys(STROKES).join('')}]`, 'g');

function lettersOf(printed: string): string {
  let plain = '';
  for (const character of printed.normalize('NFKD').toLowerCase())
    if (isLetter(character)) plain += character;
  return plain.replace(STROKED, (letter) => STROKES[letter]!);
}

/** Letters have a case, up to where scripts without one begin: much quicker than a first look at `\p{L}`. */
function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || character === BETWEEN;
  if (code < 0x530) return (code < 0x300 || code > 0x36f) && character.toUpperCase() !== character;
  return !(code < 0x671 && (code > 0x64a || code < 0x620)) && code !== 0x3099 && code !== 0x309a;
}
