import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../lib/recognition/lexicon.ts';
import { mayHoldName } from '../../../lib/recognition/match/gate.ts';
import { loadGate } from '../../../lib/recognition/match/gate-tables.ts';
import { gateText, openGate } from '../../../lib/recognition/match/gate-text.ts';
import { admit, openSpotter } from '../../../lib/recognition/match/spotter.ts';
import { openReading } from '../../../lib/recognition/reading.ts';
import { soundPeople } from '../../../scripts/dataset/read-people.ts';
import { compileLexicon } from '../../../scripts/lexicon/compile.ts';
import { lexicon } from './marked.ts';

describe('the gate as a text', () => {
  test('comes back bit by bit, with no character that a script must escape', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'abcdežшуعل王宇'), minLength: 3 })),
        (names) => {
          const spotter = openSpotter(names.length, 4);
          for (const name of names) admit(spotter, name);
          const text = gateText(spotter);
          expect(text).toMatch(/^[ !#-[\]-~]*$/);
          expect(openGate(text)).toEqual(spotter);
        },
      ),
    );
  });

  test('lets every printed form of every name through', () => {
    const names = lexicon();
    for (const letters of names.forms.whole.keys()) expect(mayHoldName(letters, names)).toBe(true);
  });

  test('lets them through in the middle of a long text, where only capitals are looked at', () => {
    const names = lexicon();
    const prose = 'Rain is expected in the north before the evening, and the harvest was brought in. ';
    for (const letters of names.forms.whole.keys()) {
      const printed = letters.charAt(0).toUpperCase() + letters.slice(1);
      expect(mayHoldName(`${prose.repeat(3)}${printed} ${prose}`, names)).toBe(true);
    }
  });

  test('tells a name from what begins like one, without the names', () => {
    const people = soundPeople(new URL('../../../data/people', import.meta.url).pathname);
    const gate = loadGate(compileLexicon(people).gate);
    expect(mayHoldName('Ding Jiaxuan keeps bees.', gate)).toBe(false);
    expect(mayHoldName('Ding Jiaxi keeps bees.', gate)).toBe(true);
    expect(mayHoldName('Nasrin Sotodeh keeps bees.', gate)).toBe(true);
    expect(mayHoldName('Максим Александрович Знак держит пчёл.', gate)).toBe(true);
    expect(mayHoldName('Максим Александрович Зимин держит пчёл.', gate)).toBe(false);
  });

  test('has the names made that a text it let through may hold, a little at a time', () => {
    const people = soundPeople(new URL('../../../data/people', import.meta.url).pathname);
    const reading = openReading(loadLexicon(compileLexicon(people)));
    expect(reading.prepare()).toBe(false);
    expect(reading.gate().heed('Ding Jiaxi keeps bees.')).toBe(true);
    let steps = 0;
    while (reading.prepare()) steps++;
    expect(steps).toBeGreaterThan(5);
  });

  test('is all that is made before a text passes it', () => {
    const people = soundPeople(new URL('../../../data/people', import.meta.url).pathname).slice(0, 5);
    const compiled = compileLexicon(people);
    const broken = {
      ...compiled,
      get people(): string {
        throw new Error('read too early');
      },
    };
    const loaded = loadLexicon(broken);
    expect(mayHoldName('The wind blew over the hill.', loaded)).toBe(false);
  });

  test('a place of a text needs only the names that begin like it', () => {
    const whole = loadLexicon(
      compileLexicon(soundPeople(new URL('../../../data/people', import.meta.url).pathname)),
    );
    for (const letters of lexicon().forms.whole.keys())
      expect(whole.formsFor(letters.charCodeAt(0)).whole.has(letters)).toBe(true);
  });
});
