import { fitText } from './fit-text.ts';
import type { Format } from './format.ts';
import { directionOf } from './plain-text.ts';
import type { Measure } from './text-lines.ts';

/** What a message says. Everything but the words may be empty. All of it is `drawable`. */
export interface Content {
  readonly words: string;
  /** “For Ding Jiaxi 丁家喜” */
  readonly to: string;
  /** Name, profession and place of the one who sends it, as far as they are given. */
  readonly from: readonly string[];
  /** “China Human Rights Lawyers Day · 9 July” */
  readonly day: string;
  readonly photo: boolean;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type TextPart = 'to' | 'words' | 'from' | 'day';

export interface PlacedLine {
  readonly part: TextPart;
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where the line begins: its left end, or its right end where it runs from right to left. */
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
}

export interface Layout {
  readonly photo: Rect | undefined;
  readonly flame: Rect;
  readonly lines: readonly PlacedLine[];
}

const leading = { to: 1.25, words: 1.22, from: 1.35, day: 1.3 } as const;

/** Where everything stands on a picture. `measures` gives each part's width in its own face. */
export function layoutOf(
  content: Content,
  { width, height }: Format,
  measures: Readonly<Record<TextPart, Measure>>,
): Layout {
  const unit = Math.min(width, height);
  const wide = width > height * 1.2;
  const photo = photoOf(content.photo, width, height, wide);
  const margin = unit * 0.075;
  const left = (wide && photo ? photo.width : 0) + margin;
  const inner = { x: left, width: width - left - margin };
  const top = (!wide && photo ? photo.height : 0) + margin * (photo && !wide ? 0.7 : 1);
  const bottom = height - margin;

  const flame = { x: inner.x, y: top, width: unit * 0.07, height: unit * 0.07 };
  const lines: PlacedLine[] = [];
  const place = (
    part: TextPart,
    text: string,
    y: number,
    room: number,
    largest: number,
    x = inner.x,
  ): number => {
    if (!text) return 0;
    const box = { width: inner.x + inner.width - x, height: room, largest, leading: leading[part] };
    const fitted = fitText(text, box, measures[part]);
    const step = fitted.size * leading[part];
    const direction = directionOf(text);
    for (const [i, line] of fitted.lines.entries())
      lines.push({
        part,
        text: line,
        direction,
        x: direction === 'rtl' ? inner.x + inner.width : x,
        y: y + i * step + fitted.size,
        size: fitted.size,
      });
    return fitted.lines.length * step;
  };
  const tall = bottom - top;
  const head = place('to', content.to, top + unit * 0.008, tall * 0.2, unit * 0.046, inner.x + unit * 0.095);

  // From the bottom up: the small print is measured first, and the words get all the room between.
  const foot = footOf(content, inner.width, tall, unit, measures);
  let y = bottom - foot.height;
  for (const { part, text, height: room, largest, took } of foot.parts) {
    place(part, text, y, room, largest);
    y += took;
  }

  const wordsTop = top + Math.max(head, flame.height) + unit * 0.035;
  const room = bottom - foot.height - unit * 0.03 - wordsTop;
  const before = lines.length;
  const took = place('words', content.words, wordsTop, room, unit * (wide ? 0.115 : 0.11));
  // What is left over stands above and below the words, a little more below.
  const lower = Math.max(0, room - took) * 0.42;
  return {
    photo,
    flame,
    lines: lines.map((line, i) => (i >= before ? { ...line, y: line.y + lower } : line)),
  };
}

function photoOf(has: boolean, width: number, height: number, wide: boolean): Rect | undefined {
  if (!has) return undefined;
  const share = height > width * 1.6 ? 0.5 : 0.48;
  return wide
    ? { x: 0, y: 0, width: Math.round(width * 0.42), height }
    : { x: 0, y: 0, width, height: Math.round(height * share) };
}

function footOf(
  { from, day }: Content,
  width: number,
  tall: number,
  unit: number,
  measures: Readonly<Record<TextPart, Measure>>,
) {
  const sender = from.filter(Boolean).join('\n');
  const wanted = [
    { part: 'from' as const, text: sender, height: tall * 0.22, largest: unit * 0.036 },
    { part: 'day' as const, text: day, height: tall * 0.1, largest: unit * 0.03 },
  ].filter(({ text }) => text);
  const parts = wanted.map((one, i) => {
    const box = { width, height: one.height, largest: one.largest, leading: leading[one.part] };
    const { lines, size } = fitText(one.text, box, measures[one.part]);
    return {
      ...one,
      took: lines.length * size * leading[one.part] + (i + 1 < wanted.length ? unit * 0.018 : 0),
    };
  });
  return { parts, height: parts.reduce((sum, { took }) => sum + took, 0) };
}
