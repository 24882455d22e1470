import { type Folded, GAP } from '../fold/folded.ts';

/** Characters looked at on each side of a name: the segmenter is slow, but its view needs no more. */
const VIEW = 10;

let shared: Intl.Segmenter | undefined;

/** The words of a short text as the browser's dictionary sees them; one by one where there is no dictionary. */
function wordsOf(text: string): readonly Word[] {
  if (typeof Intl.Segmenter !== 'function') return [...text].map((segment, index) => ({ index, segment }));
  const known = seen.get(text);
  if (known) return known;
  shared ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...shared.segment(text)];
  if (seen.size >= REMEMBERED) seen.clear();
  seen.set(text, words);
  return words;
}

interface Word {
  readonly index: number;
  readonly segment: string;
}

/** Texts remembered: a page that repeats itself without end costs no more than one that does not. */
const REMEMBERED = 256;
const seen = new Map<string, readonly Word[]>();

/** The word with which a text begins. */
export function firstWord(text: string): string {
  return wordsOf(text.slice(0, 6))[0]?.segment ?? '';
}

/** The word with which a text ends. */
export function lastWord(text: string): string {
  return wordsOf(text).at(-1)?.segment ?? '';
}

/** True when a character behind a text is no part of the text's last word. */
export function standsApart(before: string, character: string): boolean {
  return wordsOf(before + character).at(-1)?.segment === character;
}

/** Which edges to look at, and whether one character across the right one counts. */
interface Edges {
  readonly left: boolean;
  readonly right: boolean;
  readonly strict: boolean;
}

/**
 * True when the dictionary of the browser sees words that run across an edge of the name: 感谢|阳光. Browsers without
 * the segmenter, or with another dictionary, say less: the word lists beside this file do not depend on it.
 */
export function cutsWords({ letters, gaps }: Folded, from: number, to: number, edges: Edges): boolean {
  let start = from;
  while (start > 0 && from - start < VIEW && gaps[start] === GAP.none) start--;
  let end = to;
  while (end < letters.length && end - to < VIEW && gaps[end] === GAP.none) end++;
  for (const { index, segment } of wordsOf(letters.slice(start, end))) {
    const open = start + index;
    const close = open + segment.length;
    const acrossLeft = edges.left && open < from && close > from;
    const acrossRight = edges.right && open < to && close > to;
    // A word that only touches the name's last character may be chance; one that swallows the edge whole is not.
    if (acrossLeft || (acrossRight && (edges.strict || close - to > 1))) return true;
  }
  return false;
}
