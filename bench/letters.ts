/**
 * How alike the letters of two readers are who write for the same person to the same office: shared runs of five words
 * (of five characters in Chinese) as a share of all runs of either, the median over 200 pairs. Node bench/letters.ts [language].
 */
import { join } from 'node:path';
import { audienceFor } from '../lib/letters/audience.ts';
import { letterLanguages } from '../lib/letters/languages/index.ts';
import { loadLetters, loadRecipients } from '../lib/letters/load.ts';
import { lettersOutput } from '../scripts/dataset/letters.ts';
import { readPeople } from '../scripts/dataset/read-people.ts';
import { median } from './letters/likeness.ts';
import { medianLikeness, occasions } from './letters/pairs.ts';

/** More than this and an office may take two letters for one form. */
const bound = 0.35;

const data = join(import.meta.dirname, '../data');
const now = new Date();
const { files, faults } = lettersOutput(data);
if (faults.length > 0) throw new Error('the letters have faults: see npm run data');
const read = async (path: string): Promise<unknown> => JSON.parse(files.get(path) ?? 'null');
const recipients = await loadRecipients(read);
const { people } = readPeople(join(data, 'people'), now.toISOString().slice(0, 10));

let worst = 0;
for (const language of letterLanguages.filter((one) => !process.argv[2] || one === process.argv[2])) {
  const letters = await loadLetters(read, language);
  const measured = occasions(people, letters, recipients, now).map((occasion) => ({
    ...occasion,
    likeness: medianLikeness(occasion, letters, recipients, now),
  }));
  const byKind = Map.groupBy(measured, ({ purpose, addressee }) => `${purpose} to ${audienceFor(addressee)}`);
  console.log(
    `${language}: ${measured.length} occasions, median of medians ${median(measured.map((one) => one.likeness)).toFixed(2)}`,
  );
  for (const [kind, of] of [...byKind].sort(([, a], [, b]) => highest(b) - highest(a)))
    console.log(`  ${highest(of).toFixed(2)}  ${kind}  (${of.map(({ person }) => person.id).join(', ')})`);
  worst = Math.max(worst, highest(measured));
}
console.log(`worst: ${worst.toFixed(2)}, bound: ${bound}`);
process.exitCode = worst <= bound ? 0 : 1;

function highest(of: readonly { likeness: number }[]): number {
  return Math.max(0, ...of.map(({ likeness }) => likeness));
}
