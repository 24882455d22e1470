import type { Person } from '../../../lib/dataset/person.ts';
import type { Purpose } from '../../../lib/dataset/recipient.ts';
import { type Addressee, audienceFor } from '../../../lib/letters/audience.ts';
import { type Letter, writeLetter } from '../../../lib/letters/fill.ts';
import type { Letters } from '../../../lib/letters/load.ts';
import { suggestPurposes } from '../../../lib/letters/purpose.ts';
import { addresseesFor } from '../../../lib/letters/recipients.ts';
import { nobody, type Sender } from '../../../lib/letters/sender.ts';
import { knows, people, recipients, today } from './dataset.ts';

export interface Written {
  readonly person: Person;
  readonly purpose: Purpose;
  readonly addressee: Addressee;
  readonly letters: Letters;
  readonly letter: Letter;
}

const somebody: Sender = { ...nobody, writer: 'teacher', where: 'Leipzig', name: 'A. W.' };
const countries = [
  ...new Set([...recipients.embassies, ...recipients.own].map((office) => office.in)),
  undefined,
];

interface Case {
  readonly person: Person;
  readonly purpose: Purpose;
  readonly addressees: readonly Addressee[];
}

/** Everybody for whom a letter is suggested, each purpose that fits, and every office in any reader's country. */
const cases: readonly Case[] = people.flatMap((person) =>
  suggestPurposes(person, knows, today).purposes.map((purpose) => {
    const offices = new Map<string, Addressee>();
    for (const country of countries)
      for (const office of addresseesFor(person, purpose, country, recipients, today).all)
        offices.set(`${office.id} ${audienceFor(office)}`, office);
    return { person, purpose, addressees: [...offices.values()] };
  }),
);

/**
 * Every person × purpose × office in one language, or × audience where `offices` is false: offices of an audience
 * differ in nothing but the greeting. Seeds and senders go round, so that every wording has its turn.
 */
export function everyLetter(letters: Letters, offices: boolean): Written[] {
  let seed = 0;
  return cases.flatMap(({ person, purpose, addressees }) => {
    const audiences = new Map(addressees.map((addressee) => [audienceFor(addressee), addressee]));
    return (offices ? addressees : [...audiences.values()])
      .filter((addressee) => letters.audiences[audienceFor(addressee)])
      .map((addressee) => {
        seed++;
        const sender = seed % 2 ? nobody : somebody;
        const of = { person, purpose, addressee, sender, seed: Math.imul(seed, 0x9e3779b1) >>> 0 };
        return {
          person,
          purpose,
          addressee,
          letters,
          letter: writeLetter(of, letters, recipients.answerable, today),
        };
      });
  });
}
