import { describe, expect, test } from 'vitest';
import { colourTokens, contrast, type Scheme } from './support.ts';

const grounds = ['paper', 'paper-sunk', 'paper-raised', 'sheet'];
const statuses = ['imprisoned', 'detained', 'missing', 'restricted', 'free', 'exiled', 'deceased', 'unknown'];

/** WCAG 2.2 AA: 4.5:1 for text (1.4.3), 3:1 for what must be seen of a control or a chart (1.4.11). */
const pairs: readonly [least: number, why: string, fronts: readonly string[], grounds: readonly string[]][] =
  [
    [4.5, 'text', ['ink', 'ink-soft', 'ink-faint', ...statuses], grounds],
    [4.5, 'text on what is chosen', ['ink', 'ink-soft', 'detained'], ['flame-soft']],
    [4.5, 'a flame in a line of text', ['flame'], grounds],
    [4.5, 'the word on the chief button', ['on-flame'], ['flame']],
    [3, 'the edge of a field', ['edge'], grounds],
    [3, 'lines of a chart, and the flame', [...statuses, 'ink-faint', 'flame'], grounds],
    [3, 'the ring of the focus', ['focus'], [...grounds, 'flame-soft']],
    [3, 'the edge of what is chosen', ['flame'], [...grounds, 'flame-soft']],
  ];

const schemes: readonly Scheme[] = ['light', 'dark'];

test('black on white is 21:1, and a colour on itself 1:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#ae5009', '#ae5009')).toBe(1);
  // The grey that WebAIM and others give as the last one to pass on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(schemes)('in %s colours', (scheme) => {
  const colours = colourTokens()[scheme];
  const all = pairs.flatMap(([least, why, fronts, grounds]) =>
    fronts.flatMap((front) => grounds.map((ground) => ({ least, why, front, ground }))),
  );

  test.each(all)('$front on $ground, $why: at least $least:1', ({ least, front, ground }) => {
    const one = colours[front];
    const other = colours[ground];
    if (!one || !other) throw new Error(`components/tokens.css has no --${one ? ground : front}`);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });

  test('every colour of the tokens stands in a pair, or only parts lines', () => {
    const measured = new Set(all.flatMap(({ front, ground }) => [front, ground]));
    expect(Object.keys(colours).filter((name) => !measured.has(name))).toEqual(['rule']);
  });
});
