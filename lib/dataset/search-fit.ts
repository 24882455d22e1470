import { fold, GAP } from '../recognition/fold/folded.ts';

/** How well a query fits a name, the best first. */
const EXACT = 0; // the whole name, in either order
const WORDS = 1; // whole parts of the name: "xia" in Xia Lin, "khair waleed"
const BEGINS = 2; // the beginning of the name: "xia" in Xiao Ming, 丁
const STARTS = 3; // the beginning of a part of it: "zhiy", "jiaxi d"
const PARTS = 4; // every word begins a part of the name: "wal khai"
const WITHIN = 5; // somewhere inside: 家喜, "iyong"
export const NOT = 6;

/** A name or query without all that print may vary. */
export interface FoldedName {
  readonly letters: string;
  /** The parts of the name as printed: ding, jiaxi. */
  readonly parts: readonly string[];
  /** The name begun at each of its parts: dingjiaxi, jiaxiding. */
  readonly turns: readonly string[];
}

/** How well a query fits a name: 0 is the whole name, `NOT` is not at all. */
export function fitOf(wanted: FoldedName, name: FoldedName): number {
  const { letters, parts } = wanted;
  if (name.turns.includes(letters)) return EXACT;
  if (fitParts(parts, name.parts, (part, word) => part === word)) return WORDS;
  if (name.letters.startsWith(letters)) return BEGINS;
  if (name.turns.some((turn) => turn.startsWith(letters))) return STARTS;
  if (parts.length > 1 && fitParts(parts, name.parts, (part, word) => part.startsWith(word))) return PARTS;
  // One Latin letter is inside nearly every name; one Chinese character is not.
  if ((letters.length > 1 || letters >= '\u3000') && name.letters.includes(letters)) return WITHIN;
  return NOT;
}

/** True when each word fits a part of the name, no part being used twice. */
function fitParts(
  words: readonly string[],
  parts: readonly string[],
  fits: (part: string, word: string) => boolean,
): boolean {
  const left = [...parts];
  return words.every((word) => {
    const at = left.findIndex((part) => fits(part, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Folds a name as recognition folds a page. */
export function foldName(name: string, units: Uint16Array): FoldedName {
  const { letters, gaps } = fold(name, units);
  const starts: number[] = [];
  for (let i = 0; i < letters.length; i++) if (i === 0 || gaps[i] !== GAP.none) starts.push(i);
  return {
    letters,
    parts: starts.map((start, i) => letters.slice(start, starts[i + 1])),
    turns: starts.map((start) => letters.slice(start) + letters.slice(0, start)),
  };
}
