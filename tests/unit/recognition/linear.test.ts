import { describe, expect, test } from 'vitest';
import { candidatesIn } from '../../../lib/recognition/match/candidates.ts';
import { mayHoldName } from '../../../lib/recognition/match/gate.ts';
import { lexicon } from './marked.ts';

/** Counts how often the gate looks at a code unit: work, not time. */
function looks(text: string): number {
  const { units, looks, spotter, prints } = lexicon();
  let count = 0;
  const counting = <Table extends object>(table: Table): Table =>
    new Proxy(table, {
      get(target, key) {
        count++;
        return Reflect.get(target, key, target);
      },
    });
  mayHoldName(text, { units: counting(units), looks: counting(looks), spotter, prints });
  return count;
}

describe('the gate', () => {
  test.each(['张', 'a', 'ab ', ' ', 'Di ', 'و', '\u00ad', 'ß', 'AAAA', '王 ', '\u0301'])(
    'does linear work on endless %j',
    (piece) => {
      const [once, twice] = [looks(piece.repeat(500)), looks(piece.repeat(1000))];
      expect(twice).toBeLessThanOrEqual(2.1 * once + 50);
      expect(once).toBeLessThan(12 * 500 * piece.length + 50);
    },
  );

  test.each(['张', 'Selçuka', 'Ding ', 'Ding Jia', 'Wang ', 'Максим ', '王宇', 'Mohammed ', 'محمد '])(
    'a megabyte of %j is read',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(candidatesIn(text, lexicon()).length * 2).toBeLessThanOrEqual(text.length);
    },
  );

  test('lets nothing pass that holds no name', () => {
    expect(mayHoldName('The wind blew over the hill.', lexicon())).toBe(false);
    expect(mayHoldName('On trial: ding jiaxi', lexicon())).toBe(true);
  });
});
