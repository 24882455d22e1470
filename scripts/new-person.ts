/**
 * `npm run data:new -- "Name as English-language news prints it"` begins a record: data/people/<id>.yaml with a hint
 * and an example at every field. It refuses an id that is taken and never writes over a file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { personIdOf } from './dataset/person-id.ts';
import { scaffoldPerson } from './dataset/scaffold.ts';

const [name = '', folder = join(import.meta.dirname, '../data/people')] = process.argv.slice(2);
const primary = name.trim().replace(/\s+/g, ' ');
const id = personIdOf(primary);
if (!id) {
  console.error(
    'Give the name as English-language news prints it, in quotes: npm run data:new -- "Ding Jiaxi"\n' +
      'The name in its own script has a place inside the record.',
  );
  process.exit(1);
}

const file = join(folder, `${id}.yaml`);
const shown = relative(process.cwd(), file);
if (existsSync(file)) {
  console.error(
    `${shown} is there already. If it is somebody else of the same name, copy it by hand under another id.`,
  );
  process.exit(1);
}

writeFileSync(file, scaffoldPerson(id, primary), { flag: 'wx' });
console.log(`${shown} is ready to be filled in. npm run data says what is still missing.`);
