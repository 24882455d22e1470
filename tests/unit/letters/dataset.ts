import { join } from 'node:path';
import type { Person } from '../../../lib/dataset/person.ts';
import type { Recipients } from '../../../lib/dataset/recipient.ts';
import { letterLanguages } from '../../../lib/letters/languages/index.ts';
import type { LetterIndex } from '../../../lib/letters/letter-index.ts';
import { type Letters, loadLetters } from '../../../lib/letters/load.ts';
import { lettersOutput } from '../../../scripts/dataset/letters.ts';
import { readPeople } from '../../../scripts/dataset/read-people.ts';

const data = join(import.meta.dirname, '../../../data');

/** The day on which these tests live: letters say what is old, so they need one that does not move. */
export const today = new Date('2026-11-21T12:00:00Z');

export const output = lettersOutput(data);
if (output.faults.length > 0) throw new Error(JSON.stringify(output.faults, null, 1));
const file = (name: string) => JSON.parse(output.files.get(name) ?? 'null');
export const recipients: Recipients = file('dataset/recipients.json');
export const index: LetterIndex = file('dataset/letters/index.json');

/** The letters of every language there is, as a page loads them. */
export const everyLanguage: readonly Letters[] = await Promise.all(
  letterLanguages.map((language) => loadLetters(async (path) => file(path), language)),
);
const [first] = everyLanguage.filter(({ language }) => language === 'en');
if (!first) throw new Error('no English letters');
export const english: Letters = first;

export const { people } = readPeople(join(data, 'people'), '2026-11-21');
export const knows = { answerable: recipients.answerable, deaths: Object.keys(english.deaths) };

export function personCalled(id: string): Person {
  const person = people.find((person) => person.id === id);
  if (!person) throw new Error(`no ${id} in the dataset`);
  return person;
}
