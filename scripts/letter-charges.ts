/**
 * The charges for which a language has no words yet, as lines for its charges.yaml with the people whose letters need
 * them: `npm run letters:charges de`. Without a language, all of them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { quotableCharge } from '../lib/letters/charge.ts';
import { chargesSchema } from './dataset/letter-words.ts';
import { dataOrExit } from './dataset/read-data.ts';
import { faultLine, readYaml } from './dataset/yaml-file.ts';

const data = join(import.meta.dirname, '../data');
const language = process.argv[2];
const file = join(data, 'letters', language ?? '', 'charges.yaml');
const read = language && existsSync(file) ? readYaml(file, chargesSchema) : undefined;
if (read && 'faults' in read) {
  console.error(read.faults.map(faultLine).join('\n'));
  process.exit(1);
}
const known = read?.value.charges ?? {};
const needed = new Map<string, string[]>();
for (const { id, country, charges } of dataOrExit(data).people)
  for (const { text, closed } of charges) {
    const charge = closed ? undefined : quotableCharge(text);
    if (charge && !(charge in known)) needed.set(charge, [...(needed.get(charge) ?? []), `${country} ${id}`]);
  }
for (const [charge, people] of [...needed].sort(([a], [b]) => a.localeCompare(b)))
  console.log(
    `  ${stringify({ [charge]: '' })
      .trim()
      .replace(/""$/, '')} # ${people.join(', ')}`,
  );
