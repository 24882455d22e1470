import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openReading, recognise } from '../../../lib/recognition/index.ts';
import { lexicon } from './marked.ts';

const PARAGRAPHS = [
  'The lawyer Ding Jiaxi was tried in Linyi.',
  'Ding told the court that he had been tortured.',
  'Wang Yu was there too.',
  'Nothing to see in this paragraph.',
  '维权律师王宇和丁家喜。',
  'Striker Zhang Kai scored twice.',
];

describe('a reading', () => {
  test('by paragraphs finds what the whole text holds', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PARAGRAPHS, { minLength: 1 }), (paragraphs) => {
        const reading = openReading<number>(lexicon());
        const starts: number[] = [];
        let length = 0;
        paragraphs.forEach((text, i) => {
          reading.read(i, text);
          starts.push(length);
          length += text.length + 2;
        });
        const pieced = [...reading.mentions()].flatMap(([i, mentions]) =>
          mentions.map((mention) => ({
            ...mention,
            start: mention.start + starts[i]!,
            end: mention.end + starts[i]!,
          })),
        );
        expect(pieced).toEqual(recognise(paragraphs.join('\n\n'), lexicon()));
      }),
    );
  });

  test('says at once whether a block holds a candidate', () => {
    const reading = openReading<string>(lexicon());
    expect(reading.read('plain', PARAGRAPHS[3]!)).toBe(false);
    expect(reading.hasCandidates).toBe(false);
    expect(reading.mentions().size).toBe(0);
    expect(reading.read('named', PARAGRAPHS[0]!)).toBe(true);
    expect(reading.hasCandidates).toBe(true);
  });

  test('replaces a block that is read again, and forgets', () => {
    const reading = openReading<string>(lexicon());
    reading.read('a', PARAGRAPHS[0]!);
    reading.read('b', PARAGRAPHS[1]!);
    expect([...reading.mentions().keys()]).toEqual(['a', 'b']);
    reading.read('a', 'The lawyer was tried.');
    expect(reading.mentions().size).toBe(0);
    reading.read('a', PARAGRAPHS[0]!);
    reading.forget('a');
    expect(reading.hasCandidates).toBe(false);
  });

  test('lets a short form rest on a full name in an earlier block only', () => {
    const reading = openReading<string>(lexicon());
    reading.read('b', PARAGRAPHS[1]!);
    reading.read('a', PARAGRAPHS[0]!);
    expect([...reading.mentions().keys()]).toEqual(['a']);
  });

  test('judges a little at a time, whatever is read and forgotten meanwhile', () => {
    const reading = openReading<number>(lexicon());
    const many = 500;
    for (let i = 0; i < many; i++) reading.read(i, PARAGRAPHS[i % PARAGRAPHS.length]!);
    const expected = reading.mentions();
    const judging = reading.judging();
    let steps = 0;
    for (;;) {
      const { done, value } = judging.next();
      if (done) {
        expect(value).toEqual(expected);
        break;
      }
      if (++steps === 3) reading.forget(0);
    }
    expect(steps).toBeGreaterThan(many);
    expect(reading.mentions()).not.toEqual(expected);
  });
});
