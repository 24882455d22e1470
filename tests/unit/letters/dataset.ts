import { join } from 'node:path';
import type { Person } from '../../../lib/dataset/person.ts';
import type { Recipients } from '../../../lib/dataset/recipient.ts';
import type { LetterFile } from '../../../lib/letters/letter-file.ts';
import { lettersOutput } from '../../../scripts/dataset/letters.ts';
import { readPeople } from '../../../scripts/dataset/read-people.ts';

const data = join(import.meta.dirname, '../../../data');

/** The day on which these tests live: letters say what is old, so they need one that does not move. */
export const today = new Date('2026-11-21T12:00:00Z');

export const output = lettersOutput(data);
const file = (name: string) => JSON.parse(output.files.get(name) ?? 'null');
export const recipients: Recipients = file('dataset/recipients.json');
export const english: LetterFile = file('dataset/letters/en.json');
export const { people } = readPeople(join(data, 'people'), '2026-11-21');
export const knows = { answerable: recipients.answerable, deaths: english.deaths };

export function personCalled(id: string): Person {
  const person = people.find((person) => person.id === id);
  if (!person) throw new Error(`no ${id} in the dataset`);
  return person;
}
