import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '../../../lib/messages/fit-text.ts';
import { formatNames, formats } from '../../../lib/messages/format.ts';
import { layoutOf } from '../../../lib/messages/layout.ts';
import { directionOf, drawable, drawableLine } from '../../../lib/messages/plain-text.ts';
import { breakLines, type Measure } from '../../../lib/messages/text-lines.ts';

/** A face in which a letter is half as wide as high, and a Chinese character a whole. */
const measure: Measure = (text, size) =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? size : size / 2), 0);
const box = { width: 400, height: 300, largest: 80, leading: 1.2 };
const linesOf = (text: string, width: number) => breakLines(text, width, 10, measure).lines;
const nothingLost = (text: string) => text.replace(/\s/g, '');

const hostile = fc.constantFrom(
  'A'.repeat(120),
  '丁家喜许志永'.repeat(9),
  '\u202e\u2066gnp.exe',
  '👩🏽‍⚖️👨‍👩‍👧‍👦',
  'محمد نجفی وکیل',
  'Kozağaçlı’nın',
  '\n\n\n',
  '\ud83d',
  'e\u0301\u0301\u0301',
  '<img src=x onerror=alert(1)>',
  '「你沒有被遺忘。」',
);
const words = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), hostile), { maxLength: 12 });

describe('words in a box', () => {
  it('stand in it whole, whatever they are: no line is too wide, none too many, no sign is lost', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = drawable(parts.join(' '));
        const { lines, size } = fitText(text, box, measure);
        expect(nothingLost(lines.join(''))).toBe(nothingLost(text));
        expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height + 0.01);
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(box.width + 0.01);
        expect(size).toBeLessThanOrEqual(box.largest);
      }),
    );
  });

  it('take the largest size that fits, and even lines', () => {
    expect(fitText('Free', box, measure).size).toBe(80);
    const { lines } = fitText('You stood up for others and we stand up for you', box, measure);
    const widths = lines.map(({ length }) => length);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(8);
  });

  it('break no Latin word while whole ones are large enough to read', () => {
    const { lines } = fitText('Unverbrüchliche Anwaltschaftsvertretung', box, measure);
    expect(lines.join(' ')).toBe('Unverbrüchliche Anwaltschaftsvertretung');
  });
});

describe('where a line may end', () => {
  it('is between words of Chinese, and never before a stop or after an opening bracket', () => {
    for (const width of [40, 50, 60, 70]) {
      for (const line of linesOf('你曾为别人挺身而出，如今我们（大家）为你发声。', width)) {
        expect(line).not.toMatch(/^[，。）]/);
        expect(line).not.toMatch(/（$/);
      }
    }
  });

  it('is at spaces, keeping a no-break space, and after a hyphen', () => {
    expect(linesOf('alpha beta\u00a0gamma', 60)).toEqual(['alpha', 'beta\u00a0gamma']);
    expect(linesOf('Chow Hang-tung', 50)).toEqual(['Chow Hang-', 'tung']);
  });

  it('is never within what looks like one sign', () => {
    const judge = '👩🏽‍⚖️';
    for (const line of linesOf(judge.repeat(5), 45)) expect(line.replaceAll(judge, '')).toBe('');
  });
});

describe('what is typed', () => {
  it('cannot turn the words around it, and runs as its first letter does', () => {
    expect(drawable('abc\u202egnp')).toBe('abcgnp');
    expect(directionOf('«محمد» Najafi')).toBe('rtl');
    expect(directionOf('709 丁家喜')).toBe('ltr');
    expect(drawableLine('Anna\r\nBerg\u0000')).toBe('Anna Berg');
  });

  it('keeps joiners, without which Persian and some emoji are misspelt', () => {
    expect(drawable('می‌خواهم 👩🏽‍⚖️')).toBe('می‌خواهم 👩🏽‍⚖️');
  });
});

describe.each(formatNames)('a picture as %s', (name) => {
  const measures = { to: measure, words: measure, from: measure, day: measure };

  it('keeps every part inside, and no two of them upon each other', () => {
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (said, to, from, photo) => {
        const content = {
          words: drawable(said.join(' ')) || '…',
          to: drawableLine(to.join(' ')),
          from: from.map(drawableLine),
          day: 'China Human Rights Lawyers Day · 9 July',
          photo,
        };
        const { width, height } = formats[name];
        const { lines, photo: picture } = layoutOf(content, formats[name], measures);
        const rows: { top: number; bottom: number }[] = [];
        for (const { text, x, y, size, direction } of lines) {
          const [left, right] =
            direction === 'rtl' ? [x - measure(text, size), x] : [x, x + measure(text, size)];
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width + 0.01);
          expect(y + size * 0.25).toBeLessThanOrEqual(height);
          if (picture) expect(left >= picture.width || y - size >= picture.height).toBe(true);
          rows.push({ top: y - size, bottom: y });
        }
        rows.sort((a, b) => a.top - b.top);
        for (const [i, row] of rows.entries())
          expect(row.top).toBeGreaterThanOrEqual((rows[i - 1]?.bottom ?? 0) - 0.01);
      }),
      { numRuns: 30 },
    );
  });
});
