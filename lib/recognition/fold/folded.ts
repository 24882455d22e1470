import { EXPAND, expansion, HARD, LETTER, SKIP, SOFT, unitOf, WIDE } from './units.ts';

/** No code unit folds to more letters. */
export const MOST_EXPANDED = 18;

/** What stood in the text before a letter; several may hold at once. */
export const GAP = {
  none: 0,
  space: 1,
  line: 2,
  hyphen: 4,
  apostrophe: 8,
  dot: 16,
  comma: 32,
  hard: 64,
  paragraph: 128,
} as const;

/**
 * A text reduced to its letters. Spaces, hyphens and whatever else may stand inside a printed name are taken out and
 * remembered as gaps, so that "Ding Jia-xi", "DING, Jiaxi" and "Ding\nJiaxi" are the same eight letters.
 */
export interface Folded {
  readonly text: string;
  readonly letters: string;
  /** For each letter where it stands in the text; one more entry for the end. */
  readonly at: Int32Array;
  /** For each letter what stood before it; one more entry for the end. */
  readonly gaps: Uint8Array;
  /** Whether the text looks Slavic, once somebody has asked; a piece of a text is taken for it. */
  slavic: boolean | undefined;
}

/** Where letters are written before they are a string: kept, since texts come by the thousand. */
let codes = new Uint16Array(1024);

/** Folds a text with an exact way back to the offsets of the text as given. Idempotent on its own letters. */
export function fold(text: string, units: Uint16Array): Folded {
  const room = roomFor(text, units);
  if (codes.length < room) codes = new Uint16Array(room * 2);
  const { letters, at, gaps } = foldOn(
    { codes, at: new Int32Array(room + 1), gaps: new Uint8Array(room + 1) },
    text,
    units,
  );
  const end = letters.length + 1;
  return { text, letters, at: at.subarray(0, end), gaps: gaps.subarray(0, end), slavic: undefined };
}

/** Room to fold a text in. */
export interface Desk {
  readonly codes: Uint16Array;
  readonly at: Int32Array;
  readonly gaps: Uint8Array;
}

export function openDesk(room: number): Desk {
  return { codes: new Uint16Array(room), at: new Int32Array(room + 1), gaps: new Uint8Array(room + 1) };
}

/**
 * Folds a short text on a desk that is used again for the next one: for a look at a few words, many times a page. What
 * stands behind the end in `at` and `gaps` is left from before. The desk has room for `MOST_EXPANDED` times the text.
 */
export function foldOn({ codes, at, gaps }: Desk, text: string, units: Uint16Array): Folded {
  let count = 0;
  let gap: number = GAP.hard | GAP.paragraph;
  let lines = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = unitOf(units, code);
    if (unit >= LETTER) {
      codes[count] = unit;
      at[count] = i;
      gaps[count++] = gap;
      gap = GAP.none;
      lines = 0;
    } else if (unit === SKIP) {
    } else if (unit === EXPAND) {
      for (const letter of expansion(code)) {
        codes[count] = letter.charCodeAt(0);
        at[count] = i;
        gaps[count++] = gap;
        gap = GAP.none;
      }
      lines = 0;
    } else if (unit === SOFT) {
      const kind = gapOf(code);
      if (kind === GAP.line && ++lines > 1) gap |= GAP.paragraph;
      gap |= kind;
    } else if (unit === HARD) {
      gap |= GAP.hard;
    }
  }
  at[count] = text.length;
  gaps[count] = gap | GAP.hard | GAP.paragraph;
  return { text, letters: textOf(codes, count), at, gaps, slavic: undefined };
}

/** The folded letters of a word or name alone. */
export function foldWord(word: string, units: Uint16Array): string {
  let letters = '';
  for (let i = 0; i < word.length; i++) {
    const unit = unitOf(units, word.charCodeAt(i));
    if (unit >= LETTER) letters += String.fromCharCode(unit);
    else if (unit === EXPAND) letters += expansion(word.charCodeAt(i));
  }
  return letters;
}

/** True when the letter belongs to a script written with spaces between words. */
export function isNarrow(unit: number): boolean {
  return unit < WIDE;
}

/** The offset behind the letter `index`, with the combining marks that sit on it. */
export function endOf(folded: Folded, index: number): number {
  const { text, at } = folded;
  let end = at[index]! + 1;
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  return end;
}

function isMark(code: number): boolean {
  return code >= 0x300 && /\p{M}/u.test(String.fromCharCode(code));
}

function gapOf(code: number): number {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x85)
    return code === 0x0d ? GAP.space : GAP.line;
  if (code === 0x2029) return GAP.paragraph | GAP.line;
  if (code === 0x2c || code === 0xff0c) return GAP.comma;
  if (code === 0x2e || code === 0xff0e || code === 0xb7 || code === 0x30fb || code === 0xff65) return GAP.dot;
  if (code === 0x2d || code === 0x5f || (code >= 0x2010 && code <= 0x2013) || code === 0xff0d)
    return GAP.hyphen;
  if (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000 || code <= 0x0c) return GAP.space;
  if (code >= 0x2000 && code <= 0x200a) return GAP.space;
  if (code === 0x202f || code === 0x205f || code === 0x1680) return GAP.space;
  return GAP.apostrophe;
}

function roomFor(text: string, units: Uint16Array): number {
  let room = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (units[code] === EXPAND) room += expansion(code).length;
  }
  return room;
}

/** Letters of a short text. */
const FEW = 128;

function textOf(codes: Uint16Array, count: number): string {
  let text = '';
  if (count <= FEW) {
    // Where a name may begin, a hundred letters are looked at: as a plain array they are a string the soonest.
    const few: number[] = [];
    for (let i = 0; i < count; i++) few.push(codes[i]!);
    return String.fromCharCode.apply(null, few);
  }
  for (let i = 0; i < count; i += 8192) {
    text += String.fromCharCode.apply(
      null,
      codes.subarray(i, Math.min(i + 8192, count)) as unknown as number[],
    );
  }
  return text;
}
