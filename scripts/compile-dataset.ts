/**
 * Reads everything in data/, checks it, and writes what the extension ships into generated/.
 * Nothing is written when anything is wrong: a half-checked dataset must never reach a reader.
 * With a folder it checks that folder and writes nothing; with --doubts it lists everything that deserves a look.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doubtsAbout } from '../lib/dataset/doubts.ts';
import { newsSitesSchema } from '../lib/dataset/news-sites.ts';
import { personSchema } from '../lib/dataset/person.ts';
import { packageFiles } from './dataset/package-files.ts';
import { dataOrExit } from './dataset/read-data.ts';
import { doubtReport, report } from './dataset/report.ts';
import { writeSchemas } from './dataset/schemas.ts';
import { wordsForCard } from './words/card-words.ts';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2).filter((argument) => argument !== '--doubts');
const folder = given[0] ?? join(root, 'data');

const data = dataOrExit(folder);
const files = packageFiles(data);

if (!given[0]) {
  const generated = join(root, 'generated');
  rmSync(generated, { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = join(generated, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(generated, 'card-words.json'), JSON.stringify(wordsForCard()));
  writeSchemas(join(folder, 'schema'), {
    person: personSchema,
    'news-sites': newsSitesSchema,
    ...Object.assign({}, ...data.parts.map(({ schemas }) => schemas)),
  });
}

console.log(report(data, files, new Date()));
console.log(doubtReport(data.people.flatMap(doubtsAbout), process.argv.includes('--doubts')));
