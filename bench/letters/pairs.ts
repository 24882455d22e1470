import type { Person } from '../../lib/dataset/person.ts';
import type { Purpose, Recipients } from '../../lib/dataset/recipient.ts';
import { type Addressee, audienceFor } from '../../lib/letters/audience.ts';
import { writeLetter } from '../../lib/letters/fill.ts';
import type { Letters } from '../../lib/letters/load.ts';
import { suggestPurposes } from '../../lib/letters/purpose.ts';
import { addresseesFor } from '../../lib/letters/recipients.ts';
import { nobody } from '../../lib/letters/sender.ts';
import { likeness, median } from './likeness.ts';

/** A letter that many might write: one person, one purpose, one office. */
export interface Occasion {
  readonly person: Person;
  readonly purpose: Purpose;
  readonly addressee: Addressee;
}

/** For each purpose and audience of a language, a letter about the first few people it fits. */
export function occasions(
  people: readonly Person[],
  letters: Letters,
  recipients: Recipients,
  now: Date,
  peopleEach = 2,
): Occasion[] {
  const knows = { answerable: recipients.answerable, deaths: Object.keys(letters.deaths) };
  const found = new Map<string, Occasion[]>();
  for (const person of people)
    for (const purpose of suggestPurposes(person, knows, now).purposes)
      for (const country of ['DE', 'US', 'GB'])
        for (const addressee of addresseesFor(person, purpose, country, recipients, now).all) {
          const audience = audienceFor(addressee);
          if (!letters.audiences[audience]) continue;
          const key = `${purpose} ${audience}`;
          const already = found.get(key) ?? [];
          if (already.length >= peopleEach || already.some((one) => one.person === person)) continue;
          found.set(key, [...already, { person, purpose, addressee }]);
        }
  return [...found.values()].flat();
}

/**
 * How alike the letters of two readers are who say nothing of themselves and add no line of their own: the hardest
 * case, since whatever they add makes the letters differ more. The median over `pairs` pairs.
 */
export function medianLikeness(
  occasion: Occasion,
  letters: Letters,
  recipients: Recipients,
  now: Date,
  pairs = 200,
): number {
  const write = (seed: number) =>
    writeLetter({ ...occasion, sender: nobody, seed }, letters, recipients.answerable, now).body;
  return median(
    Array.from({ length: pairs }, (_, i) => likeness(write(seedOf(2 * i)), write(seedOf(2 * i + 1)))),
  );
}

/** Seeds as a page draws them, from the whole range, and the same in every run. */
const seedOf = (n: number): number => Math.imul(n + 1, 0x9e3779b1) >>> 0;
