/**
 * Reads everything in data/, checks it, and writes what the extension ships into generated/.
 * Nothing is written when anything is wrong: a half-checked dataset must never reach a reader.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod/mini';
import { type DatasetIndex, summaryOf } from '../lib/dataset/index-file.ts';
import { newsSitesSchema } from '../lib/dataset/news-sites.ts';
import { isoDay } from '../lib/dataset/partial-date.ts';
import { personSchema } from '../lib/dataset/person.ts';
import { compileNewsSites } from './dataset/news-sites.ts';
import { parts } from './dataset/parts.ts';
import { readPeople } from './dataset/read-people.ts';
import { writeSchemas } from './dataset/schemas.ts';
import { type DataFault, faultLine, readYaml } from './dataset/yaml-file.ts';
import { compileLexicon } from './lexicon/compile.ts';

const root = join(import.meta.dirname, '..');
const data = process.argv[2] ?? join(root, 'data');
const faults: DataFault[] = [];

const about = take(
  readYaml(join(data, 'dataset.yaml'), z.strictObject({ version: z.string(), licence: z.string() })),
);
const sites = take(readYaml(join(data, 'news-sites.yaml'), newsSitesSchema));
const { people, faults: inPeople } = readPeople(join(data, 'people'), isoDay(new Date()));
const others = parts.map((read) => read(data, people));
faults.push(...inPeople, ...others.flatMap((part) => part.faults));

if (faults.length > 0 || !about || !sites) {
  for (const fault of faults)
    console.error(faultLine({ ...fault, file: relative(process.cwd(), fault.file) }));
  console.error(
    `\n${faults.length} fault${faults.length === 1 ? '' : 's'} in the data; nothing was written.`,
  );
  process.exit(1);
}

if (!process.argv[2]) {
  const generated = join(root, 'generated');
  rmSync(generated, { recursive: true, force: true });
  const index: DatasetIndex = { version: about.version, people: people.map(summaryOf) };
  write('dataset/index.json', JSON.stringify(index));
  for (const person of people) write(`dataset/people/${person.id}.json`, JSON.stringify(person));
  for (const { files } of others) for (const [name, text] of files) write(name, text);
  write('news-sites.json', JSON.stringify(compileNewsSites(sites), null, 1));
  const lexicon = compileLexicon(people);
  write('lexicon.ts', `export const compiledLexicon = ${JSON.stringify(lexicon)};\n`);
  writeSchemas(join(data, 'schema'), {
    person: personSchema,
    'news-sites': newsSitesSchema,
    ...Object.assign({}, ...others.map(({ schemas }) => schemas)),
  });

  function write(name: string, text: string): void {
    const file = join(generated, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
}

const sources = people.reduce((sum, person) => sum + person.sources.length, 0);
const countries = new Set(people.map((person) => person.country)).size;
console.log(
  `dataset ${about.version}: ${people.length} people, ${countries} countries, ${sources} sources, ${sites.sites.length} news sites`,
);

function take<T>(checked: { value: T } | { faults: DataFault[] }): T | undefined {
  if ('value' in checked) return checked.value;
  faults.push(...checked.faults);
  return undefined;
}
