import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignParagraphs, joinRows } from '../../../lib/letters/align.ts';

const letter = ['Dear Minister,', 'First.', 'Second.', 'Third.', 'Yours,\n\nN.'];
const text = letter.join('\n\n');

describe('a changed letter beside its paragraphs', () => {
  it('has a row for each, and nothing is changed at first', () => {
    expect(alignParagraphs(letter, text)).toEqual(letter);
  });

  it('finds the one that was changed', () => {
    expect(alignParagraphs(letter, text.replace('Second.', 'Second, and more.'))).toEqual(
      letter.with(2, 'Second, and more.'),
    );
  });

  it('leaves a row empty where a paragraph was taken out', () => {
    expect(alignParagraphs(letter, text.replace('Second.\n\n', ''))).toEqual(letter.with(2, ''));
  });

  it('keeps what was added with the paragraph before it', () => {
    expect(alignParagraphs(letter, text.replace('Second.', 'Second.\n\nNew.'))).toEqual(
      letter.with(2, 'Second.\n\nNew.'),
    );
    expect(alignParagraphs(letter, `Before.\n\n${text}`)[0]).toBe('Before.\n\nDear Minister,');
  });

  it('loses nothing, whatever becomes of the letter', () => {
    const piece = fc.oneof(
      fc.constantFrom(...letter, 'x', 'First.', '家'),
      fc.string().map((s) => s.replace(/\n/g, '') || 'y'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const body = pieces.join('\n\n');
        const rows = alignParagraphs(letter, body);
        expect(rows).toHaveLength(letter.length);
        expect(joinRows(rows)).toBe(body);
      }),
    );
  });

  it('takes fifty thousand characters in its stride', () => {
    const body = 'a\n\n'.repeat(17_000);
    expect(alignParagraphs(letter, body)).toHaveLength(letter.length);
  });
});
