/** The shapes a message can have: what services show whole, and paper at 300 dots an inch. */
export interface Format {
  readonly width: number;
  readonly height: number;
  /** Dots an inch, where the picture is for paper. */
  readonly dpi?: number;
}

const mm = (length: number): number => Math.round((length / 25.4) * 300);

export const formats = {
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  landscape: { width: 1200, height: 630 },
  story: { width: 1080, height: 1920 },
  a5: { width: mm(148), height: mm(210), dpi: 300 },
  a4: { width: mm(210), height: mm(297), dpi: 300 },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
