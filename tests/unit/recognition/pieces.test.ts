import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesIn } from '../../../lib/recognition/match/candidates.ts';
import { Gate } from '../../../lib/recognition/match/gate.ts';
import { openReading } from '../../../lib/recognition/reading.ts';
import { lexicon } from './marked.ts';

const NAMES = [
  'Ding Jiaxi',
  'DING Jiaxi',
  'Jiaxi Ding',
  'Xu Yan',
  'Xu, Zhiyong',
  'Selçuk Kozağaçlı',
  'Selcuk Kozagacli’nın',
  'Максима Знака',
  'Максим Александрович Знак',
  'Waleed Abu al-Khair',
  'Leila de Lima',
  'Martin Lee',
  '王全璋',
  '王宇',
  '張展',
  'نسرین ستوده',
  'وهدى عبد المنعم',
  '왕취안장은',
  '인권 변호사 베니 타이',
  'ベニー・タイ氏',
  'المحامي ماكسيم زناك',
];
const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u200e', '\ufeff'];
const MARKS = ['\u0301', '\u0308', '\u0327'];

/** Pieces of a text, as inline elements cut it. */
function cut(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...ends, text.length].map((end, i) => text.slice(i === 0 ? 0 : ends[i - 1], end));
}

/** A name as a page may print it: with what cannot be seen in it, in capitals, decomposed. */
const printed = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...UNSEEN, ...MARKS)), { maxLength: 3 }),
    fc.constantFrom('as it is', 'capitals', 'decomposed'),
  )
  .map(([name, inserts, way]) => {
    let text = way === 'capitals' ? name.toUpperCase() : way === 'decomposed' ? name.normalize('NFD') : name;
    for (const [place, unseen] of inserts) {
      const at = 1 + (place % (text.length - 1));
      text = text.slice(0, at) + unseen + text.slice(at);
    }
    return text;
  });

const prose = fc.oneof(
  fc.constantFrom('', 'The lawyer ', 'Yesterday a court heard that ', '律师', 'адвокат ', 'قال ', '\n      '),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `${text} `),
  fc
    .nat(300)
    .map((length) => `${'The wind blew over the hill, and nobody spoke. '.repeat(8).slice(0, length)} `),
);
const places = fc.array(fc.nat(), { maxLength: 8 });

describe('text in pieces', () => {
  test('the gate hears every name that recognition finds, wherever elements cut it', () => {
    const names = lexicon();
    fc.assert(
      fc.property(prose, printed, prose, places, (before, name, after, cuts) => {
        const text = before + name + after;
        if (candidatesIn(text, names).length === 0) return;
        const gate = new Gate(names);
        expect(cut(text, cuts).map((piece) => gate.heed(piece))).toContain(true);
      }),
      { numRuns: 1_500 },
    );
  });

  test('names in small letters are heard in short texts, and in long ones without a capital', () => {
    const hears = (text: string) => openReading(lexicon()).gate().heed(text);
    expect(hears('On trial: ding jiaxi')).toBe(true);
    expect(hears(`${'they say nothing of it. '.repeat(20)}free ding jiaxi`)).toBe(true);
  });

  test('waits only as long as a name may go on', () => {
    const gate = openReading(lexicon()).gate();
    gate.heed('The lawyer Ding');
    expect(gate.waits).toBe(true);
    gate.heed(
      ' spoke to us about the weather, and of a great many other things besides, until it was late (1999).',
    );
    expect(gate.waits).toBe(false);
  });
});
