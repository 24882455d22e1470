import { mix, START } from './spotter.ts';

/*
 * The names as fingerprints: numbers from which no name can be read back, but of which a text can be asked. With them the
 * gate tells names from beginnings of names without the names themselves. A print may be met by chance: then the text is
 * looked at in earnest, for nothing.
 */

/** What a print stands for: a name written as one word after another begins with `START` alone. */
export const PRINT = { head: 1, tail: 2, sound: 3, firstSound: 4, next: 5 } as const;

/** Letters of a name's first part that tell its second parts from those of others. */
const TOLD_BY = 3;

/** The hash with which the second parts of a name begin, by the letters of its first part. */
export function tailOf(letters: string, from: number, to: number): number {
  let hash = mix(START, PRINT.tail);
  for (let i = from; i < to && i < from + TOLD_BY; i++) hash = mix(hash, letters.charCodeAt(i));
  return mix(hash, PRINT.tail);
}

/** The hash of a name's first words, with the beginning of the next: so most words behind a given name are told. */
export const nextPrint = (hash: number, first: number, second: number): number =>
  mix(mix(mix(hash, PRINT.next), first), second);

/** The hash of some letters, in continuation of another. */
export function hashOf(letters: string, hash: number = START): number {
  let mixed = hash;
  for (let i = 0; i < letters.length; i++) mixed = mix(mixed, letters.charCodeAt(i));
  return mixed;
}

export interface Longest {
  /** Letters of the longest name or first part in spaced scripts, in unspaced ones, and of the longest second part. */
  readonly narrow: number;
  readonly wide: number;
  readonly tail: number;
}

/** Ask whether a hash is that of a name. They are read from their text when first asked for: most pages never do. */
export class Prints {
  readonly longest: Longest;
  readonly #mask: number;
  readonly #gaps: string;
  #slots: Uint32Array | undefined;

  constructor(text: string) {
    const [bits, narrow, wide, tail, gaps = ''] = text.split(' ');
    this.#mask = 2 ** Number(bits) - 1;
    this.longest = { narrow: Number(narrow), wide: Number(wide), tail: Number(tail) };
    this.#gaps = gaps;
  }

  has(hash: number): boolean {
    this.#slots ??= slotsFrom(this.#gaps);
    const slots = this.#slots;
    const last = slots.length - 1;
    const print = printOf(hash, this.#mask);
    for (let at = print; ; at++) {
      const kept = slots[at & last]!;
      if (kept === 0) return false;
      if (kept === print + 1) return true;
    }
  }
}

/** High bits vary more than low ones under multiplication: fold them in before cutting. */
const printOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/*
 * As text: the prints in ascending order, each as its distance from the one before, in characters that need no escape in
 * a script. The last digit of a number is one of the upper characters.
 */
const DIGITS = Array.from({ length: 0x7f - 0x23 }, (_, i) => String.fromCharCode(0x23 + i))
  .filter((character) => character !== '\\')
  .join('');
const MORE = 45;
const LAST = DIGITS.length - MORE;

function slotsFrom(gaps: string): Uint32Array {
  const prints = new Uint32Array(gaps.length);
  let count = 0;
  let number = 0;
  let print = -1;
  for (let i = 0; i < gaps.length; i++) {
    const code = gaps.charCodeAt(i);
    const digit = code - 0x23 - (code > 0x5c ? 1 : 0);
    if (digit < MORE) {
      number = number * MORE + digit;
    } else {
      print += number * LAST + digit - MORE + 1;
      number = 0;
      prints[count++] = print;
    }
  }
  let size = 16;
  while (size < count * 2) size *= 2;
  const slots = new Uint32Array(size);
  for (let i = 0; i < count; i++) {
    let at = prints[i]!;
    while (slots[at & (size - 1)] !== 0) at++;
    slots[at & (size - 1)] = prints[i]! + 1;
  }
  return slots;
}

/** So many prints there are for each that is taken: hardly one page in a thousand is taken for one with a name by chance. */
const ROOM = 16_384;

/** The prints of some hashes as text: run when the lexicon is compiled. */
export function printsText(hashes: ReadonlySet<number>, { narrow, wide, tail }: Longest): string {
  const bits = Math.min(30, Math.max(16, Math.ceil(Math.log2(hashes.size * ROOM + 1))));
  const prints = [...new Set([...hashes].map((hash) => printOf(hash, 2 ** bits - 1)))].sort((a, b) => a - b);
  const gaps = prints.map((print, i) => numeral(print - (prints[i - 1] ?? -1) - 1));
  return `${bits} ${narrow} ${wide} ${tail} ${gaps.join('')}`;
}

function numeral(number: number): string {
  let text = DIGITS.charAt(MORE + (number % LAST));
  for (let rest = Math.floor(number / LAST); rest > 0; rest = Math.floor(rest / MORE))
    text = DIGITS.charAt(rest % MORE) + text;
  return text;
}
