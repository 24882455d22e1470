/*
 * Words are set into a box whole: broken where their script allows it, and smaller rather than cut. How wide words
 * are is asked of whoever draws them.
 */

/** The width of a line of text at a size, both in pixels of the picture. */
export type Measure = (text: string, size: number) => number;

/** Scripts that are written without spaces between words: a line may end between any two words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** What no line begins with (JLREQ, CLREQ: closing brackets, stops, small kana, the long vowel). */
const neverFirst =
  /^[\p{Pe}\p{Pf}\p{M}!?.,:;…‥、。，．：；？！％‰°ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々·・–—~〜]/u;
/** What no line ends with: opening brackets and quotation marks. */
const neverLast = /[\p{Ps}\p{Pi}¡¿#$£¥]$/u;

const wordsIn = new Intl.Segmenter('zh', { granularity: 'word' });
const signsIn = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The pieces of one line of typing between which a line may end; joined they are the text again. */
export function unbreakable(text: string): string[] {
  const units: string[] = [];
  for (const { segment } of wordsIn.segment(text)) {
    const last = units.at(-1);
    if (last !== undefined && !mayBreak(last, segment)) units[units.length - 1] = last + segment;
    else units.push(segment);
  }
  return units;
}

function mayBreak(before: string, after: string): boolean {
  // A space stays with what stands before it: at the end of a line it takes no room.
  if (/^\s/u.test(after)) return false;
  if (/\s$/u.test(before) && !/[\u00a0\u202f]$/u.test(before)) return true;
  if (neverFirst.test(after) || neverLast.test(before)) return false;
  if (/[-‐]$/u.test(before)) return true;
  return unspaced.test(before.slice(-1)) || unspaced.test(after.slice(0, 1));
}

export interface Broken {
  readonly lines: readonly string[];
  /** True when a piece was wider than the line, so that a word had to be broken within. */
  readonly within: boolean;
}

/** Breaks a text into lines that are no wider than `width` at a size; line ends that were typed stay. */
export function breakLines(text: string, width: number, size: number, measure: Measure): Broken {
  const lines: string[] = [];
  let within = false;
  let line = '';
  const end = () => {
    if (line.trim()) lines.push(line.trimEnd());
    line = '';
  };
  for (const typed of text.split('\n')) {
    for (const unit of unbreakable(typed)) {
      if (!fits(line + unit)) end();
      if (fits(unit)) {
        line += unit;
        continue;
      }
      within = true;
      for (const sign of signsOf(unit)) {
        if (!fits(line + sign)) end();
        line += sign;
      }
    }
    lines.push(line.trimEnd());
    line = '';
  }
  return { lines, within };

  function fits(text: string): boolean {
    return measure(text.trimEnd(), size) <= width;
  }

  /** The signs of a word that is too long, with their stops and brackets where these find room too. */
  function signsOf(unit: string): string[] {
    const together: string[] = [];
    for (const { segment } of signsIn.segment(unit)) {
      const last = together.at(-1);
      const bound = last !== undefined && (neverFirst.test(segment) || neverLast.test(last));
      if (bound && fits(last + segment)) together[together.length - 1] = last + segment;
      else together.push(segment);
    }
    return together;
  }
}
