import { flame } from '../../components/icons.ts';
import type { Format } from '../../lib/messages/format.ts';
import { type Content, type Layout, layoutOf, type TextPart } from '../../lib/messages/layout.ts';
import type { Measure } from '../../lib/messages/text-lines.ts';

export type Face = 'plain' | 'hand';

/** Characters have shapes and stops of their own in each Chinese. */
const serifOf = (language: string): string => {
  const chinese =
    language === 'zh-Hant'
      ? '"Songti TC", "PMingLiU", "Noto Serif CJK TC"'
      : '"Songti SC", "SimSun", "Noto Serif CJK SC"';
  return `"Source Serif 4 Variable", ${chinese}, "Noto Naskh Arabic", serif`;
};
const sans = 'system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif';
/** Whatever this computer writes by hand; nothing is fetched. */
const hand = '"Segoe Print", "Bradley Hand", "Kaiti SC", "KaiTi", "STKaiti", "Comic Neue", cursive';

const fontOf = (part: TextPart, { face, language }: Picture, size: number): string => {
  const serif = serifOf(language);
  if (part === 'words') return face === 'hand' ? `${size}px ${hand}` : `600 ${size}px ${serif}`;
  if (part === 'to') return `${size}px ${serif}`;
  return `${size}px ${sans}`;
};

const paper = '#fcfaf5';
const colours = { to: '#5c5647', words: '#1d1b16', from: '#1d1b16', day: '#8f4100' } as const;

export interface Picture {
  readonly content: Content;
  readonly face: Face;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly photo: ImageBitmap | undefined;
  /** Which part of the photo is seen where it is cut: 0 is its top or left, 1 its bottom or right. */
  readonly crop: number;
}

/** Draws a message, whole, on a canvas of its format. Nothing is fetched and nothing leaves the page. */
export function drawMessage(canvas: HTMLCanvasElement, format: Format, picture: Picture): Layout {
  canvas.width = format.width;
  canvas.height = format.height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('this browser gives no canvas');
  const measureAs =
    (part: TextPart): Measure =>
    (text, size) => {
      context.font = fontOf(part, picture, size);
      // Slanted and swashed letters reach out of the room that they take.
      const { width, actualBoundingBoxLeft, actualBoundingBoxRight } = context.measureText(text);
      return Math.max(width, actualBoundingBoxLeft + actualBoundingBoxRight);
    };
  const layout = layoutOf(picture.content, format, {
    to: measureAs('to'),
    words: measureAs('words'),
    from: measureAs('from'),
    day: measureAs('day'),
  });
  context.fillStyle = paper;
  context.fillRect(0, 0, format.width, format.height);
  if (layout.photo && picture.photo) drawPhoto(context, picture.photo, layout.photo, picture.crop);
  drawFlame(context, layout.flame);
  for (const { part, text, direction, x, y, size } of layout.lines) {
    context.font = fontOf(part, picture, size);
    context.fillStyle = colours[part];
    context.direction = direction;
    context.textAlign = 'start';
    context.fillText(text, x, y);
  }
  return layout;
}

type Box = Layout['flame'];

/** Fills a box with a photo, without stretching it. */
function drawPhoto(context: CanvasRenderingContext2D, photo: ImageBitmap, box: Box, crop: number): void {
  const scale = Math.max(box.width / photo.width, box.height / photo.height);
  const [width, height] = [box.width / scale, box.height / scale];
  const [x, y] = [(photo.width - width) * crop, (photo.height - height) * crop];
  context.drawImage(photo, x, y, width, height, box.x, box.y, box.width, box.height);
}

function drawFlame(context: CanvasRenderingContext2D, { x, y, width }: Box): void {
  context.save();
  context.translate(x - width * 0.18, y);
  context.scale(width / 32, width / 32);
  context.fillStyle = '#ae5009';
  context.fill(new Path2D(flame.outer));
  context.strokeStyle = '#1d1b16';
  context.lineWidth = 2.5;
  context.lineCap = 'round';
  context.stroke(new Path2D(flame.base));
  context.restore();
}
