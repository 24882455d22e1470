import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../lib/recognition/index.ts';
import { lexicon } from './marked.ts';

/** Unique names in several scripts, with roles beside them: certain wherever they stand. */
const NAMES = [
  ['ding-jiaxi', 'Ding Jiaxi'],
  ['selcuk-kozagacli', 'Selçuk Kozağaçlı'],
  ['wang-quanzhang', '王全璋'],
  ['maksim-znak', 'Максима Знака'],
  ['nasrin-sotoudeh', 'نسرین ستوده'],
  ['wang-quanzhang', '왕취안장'],
] as const;

/** Characters that folding reads over; the marks among them belong to the letter before. */
const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u2060', '\u200e', '\u202b', '\ufeff'];

const noise = fc.string({ unit: 'binary', maxLength: 40 });
const named = fc.constantFrom(...NAMES);

describe('offsets', () => {
  test('mark exactly the printed name, whatever stands around it', () => {
    fc.assert(
      fc.property(noise, named, noise, (before, [person, name], after) => {
        const text = `${before}\n\n${name}\n\n${after}`;
        const start = before.length + 2;
        const found = recognise(text, lexicon()).find((mention) => mention.start === start);
        expect(found).toMatchObject({ person, start, end: start + name.length, text: name });
      }),
    );
  });

  test('hold for names with unseen characters and decomposed marks inside', () => {
    fc.assert(
      fc.property(
        noise,
        named,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...UNSEEN)), { maxLength: 6 }),
        (before, [person, name], inserts) => {
          let printed = name.normalize('NFC');
          if (/\p{Script=Latin}/u.test(name)) printed = name.normalize('NFD');
          for (const [place, unseen] of inserts) {
            const at = 1 + (place % (printed.length - 1));
            printed = printed.slice(0, at) + unseen + printed.slice(at);
          }
          const text = `${before}\n\n${printed}\n\nend`;
          const start = before.length + 2;
          const found = recognise(text, lexicon()).find((mention) => mention.start === start);
          expect(found?.person).toBe(person);
          expect(found?.text).toBe(text.slice(start, found!.end));
          expect(found!.end).toBe(start + printed.length);
        },
      ),
    );
  });

  test('never overlap and always quote the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            noise,
            named.map(([, name]) => name),
          ),
          { maxLength: 8 },
        ),
        (pieces) => {
          const text = pieces.join(' ');
          let last = 0;
          for (const { start, end, text: printed } of recognise(text, lexicon())) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(printed).toBe(text.slice(start, end));
            last = end;
          }
        },
      ),
    );
  });
});
