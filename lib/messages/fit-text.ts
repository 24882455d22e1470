import { breakLines, type Measure } from './text-lines.ts';

export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** The largest size that looks right here. */
  readonly largest: number;
  /** From one line to the next, as a multiple of the size. */
  readonly leading: number;
}

export interface Fitted {
  readonly lines: readonly string[];
  /** In pixels of the picture. */
  readonly size: number;
}

/** Below this share of the largest size a broken word is the lesser evil. */
const smallestWhole = 0.3;
const steps = 24;

/**
 * The largest size at which a text stands whole in a box. Words stay unbroken as long as that leaves them large enough
 * to read; nothing is ever cut, however small it gets.
 */
export function fitText(text: string, box: TextBox, measure: Measure): Fitted {
  const at = (size: number) => breakLines(text, box.width, size, measure);
  const stands = (size: number) => at(size).lines.length * size * box.leading <= box.height;
  const whole = largestWhere((size) => stands(size) && !at(size).within, box.largest);
  const size =
    whole !== undefined && whole >= box.largest * smallestWhole
      ? whole
      : (largestWhere(stands, box.largest) ?? smallestStanding(stands, box.largest));
  return { size, lines: evenLines(text, box.width, size, measure) };
}

/** Searches sizes down from the largest; undefined when none of them down to a tenth will do. */
function largestWhere(good: (size: number) => boolean, largest: number): number | undefined {
  if (good(largest)) return largest;
  let [low, high] = [largest / 10, largest];
  if (!good(low)) return undefined;
  for (let i = 0; i < steps; i++) {
    const middle = (low + high) / 2;
    if (good(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function smallestStanding(good: (size: number) => boolean, largest: number): number {
  let size = largest / 10;
  while (!good(size) && size > 0.01) size *= 0.8;
  return size;
}

/** The same number of lines, as even as they go: one word alone in the last line looks like an accident. */
function evenLines(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const widest = breakLines(text, width, size, measure);
  if (widest.within || widest.lines.length < 2) return widest.lines;
  let [low, high] = [width / 2, width];
  for (let i = 0; i < 10; i++) {
    const middle = (low + high) / 2;
    const { lines, within } = breakLines(text, middle, size, measure);
    if (!within && lines.length <= widest.lines.length) high = middle;
    else low = middle;
  }
  return breakLines(text, high, size, measure).lines;
}
