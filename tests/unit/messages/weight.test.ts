import { describe, expect, it } from 'vitest';
import { postWeight } from '../../../lib/messages/weight.ts';

describe('the length of a post', () => {
  it.each([
    ['a', 1],
    ['café', 4],
    ['cafe\u0301', 4],
    // The service's table says 1, its configuration 2: a post must not turn out too long, so it is the larger.
    ['Ồ', 2],
    ['丁家喜', 6],
    ['“Free” – now', 12],
    ['👾', 2],
    ['🙋🏽', 2],
    ['👨‍🎤', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['https://freexuding.org/bulletin-2024-10-28/', 23],
    ['http://a.b and http://c.d', 51],
    ['释放 https://a.b 丁家喜', 4 + 1 + 23 + 1 + 6],
  ])('counts %s as X does: %i', (text, weight) => {
    expect(postWeight(text)).toBe(weight);
  });
});
