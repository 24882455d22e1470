import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaryOf } from '../../../lib/recognition/boundary/boundary.ts';
import { fold } from '../../../lib/recognition/fold/folded.ts';
import { looksLikeName } from '../../../lib/recognition/match/close-look.ts';
import { hashOf, Prints, printsText } from '../../../lib/recognition/match/prints.ts';
import { spellingsIn } from '../../../lib/recognition/match/spellings.ts';
import { lexicon } from './marked.ts';

const longest = { narrow: 9, wide: 3, tail: 5 };

describe('prints', () => {
  test('come back from their text, which has no character that a script must escape', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 }), (names) => {
        const text = printsText(new Set(names.map((name) => hashOf(name))), longest);
        expect(text).toMatch(/^[ !#-[\]-~]*$/);
        const prints = new Prints(text);
        expect(prints.longest).toEqual(longest);
        for (const name of names) expect(prints.has(hashOf(name))).toBe(true);
      }),
    );
  });

  test('are hardly ever met by chance', () => {
    const kept = Array.from({ length: 4_000 }, (_, i) => `name ${i}`);
    const prints = new Prints(printsText(new Set(kept.map((name) => hashOf(name))), longest));
    const met = Array.from({ length: 50_000 }, (_, i) => prints.has(hashOf(`word ${i}`))).filter(Boolean);
    expect(met.length).toBeLessThan(50);
  });

  test('of nobody hold nothing', () => {
    const prints = new Prints(printsText(new Set(), longest));
    expect(prints.has(hashOf('Ding Jiaxi'))).toBe(false);
  });
});

describe('a close look', () => {
  const names = lexicon();
  const words = [
    ...[...names.forms.whole.keys()].slice(0, 400),
    ...names.forms.heads.keys(),
    ...[...names.forms.heads.values()].flatMap((heads) => heads.flatMap(({ tails }) => tails)).slice(0, 400),
  ];
  const printed = fc.constantFrom(...words).chain((letters) =>
    fc
      .tuple(fc.nat(letters.length), fc.constantFrom('', ' ', '-', ', ', '. ', ' A. ', ' ('))
      .map(([at, gap]) => {
        const cut = letters.slice(0, at) + gap + letters.slice(at);
        return cut.replace(/^.|[ (]./gu, (first) => first.toUpperCase());
      }),
  );

  test('misses no name that stands with a name’s boundaries', () => {
    fc.assert(
      fc.property(
        fc.array(printed, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(' ', ', ', ' Юрьевич ', ' K. ', '\n', 'a ', 'ego '),
        (parts, between) => {
          const text = parts.join(between);
          const folded = fold(text, names.units);
          for (const spelling of spellingsIn(folded, names))
            if (boundaryOf(folded, spelling))
              expect(looksLikeName(text, folded.at[spelling.from] ?? 0, names)).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
