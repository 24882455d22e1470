import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNoMessage } from '../../../lib/messages/offer.ts';
import { longPost, type PostParts, shortPost } from '../../../lib/messages/post.ts';
import { mostWeight, postWeight } from '../../../lib/messages/weight.ts';
import { knows, personCalled, today } from '../letters/dataset.ts';

const parts: PostParts = {
  name: 'Ding Jiaxi 丁家喜',
  fact: 'Mr Ding Jiaxi (丁家喜): in prison, held since 26 December 2019 (report of 24 December 2024).',
  words: 'You are not forgotten.',
  day: 'China Human Rights Lawyers Day · 9 July',
  tags: ['freethelawyers'],
  link: 'https://freexuding.org/bulletin-2024-10-28/',
};

describe('a post', () => {
  it('says the name, the words, the tag and where it can be checked', () => {
    const { text, weight, fits } = shortPost(parts);
    expect(text).toBe(`${parts.fact} ${parts.words} ${parts.day} #freethelawyers ${parts.link}`);
    expect([weight, fits]).toEqual([postWeight(text), true]);
    expect(longPost(parts)).toBe(
      `${parts.words}\n\n${parts.fact}\n\n${parts.day}\n\n${parts.link}\n\n#freethelawyers`,
    );
  });

  it('leaves out whole parts until it fits, and never a piece of the name, the words or the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 320 }), (typed) => {
        const words = typed.trim() || 'x';
        const { text, weight, fits } = shortPost({ ...parts, words });
        expect(text).toContain('Ding Jiaxi');
        expect(text).toContain(words);
        expect(text.endsWith(parts.link ?? '')).toBe(true);
        expect(fits).toBe(weight <= mostWeight);
      }),
    );
    expect(shortPost({ ...parts, words: 'long words '.repeat(12).trim() }).text).not.toContain('9 July');
  });
});

describe('a message is not suggested', () => {
  const ding = personCalled('ding-jiaxi');

  it('for those who asked for quiet', () => {
    const quiet = { because: 'family-asked' as const, text: 'Please be quiet.', source: 1 };
    expect(whyNoMessage({ ...ding, quiet }, knows, today)).toBe('letter.withheld.quiet.family-asked');
    expect(whyNoMessage(ding, knows, today)).toBeUndefined();
  });

  it('for somebody who is free, and of whom nobody has reported for years', () => {
    const free = {
      ...ding,
      status: {
        ...ding.status,
        custody: 'released-restricted' as const,
        asOf: '2018-01',
        restrictions: [{ kind: 'exit-ban' as const }],
      },
    };
    expect(whyNoMessage(free, knows, today)).toBe('letter.withheld.old');
  });
});
