/**
 * Says in words what changed between two versions of the data, ready for CHANGES-data.md:
 * `npm run data:changes -- OLD_FOLDER NEW_FOLDER`, or `npm run data:changes -- --since v0.1.0` for this repository.
 */
import { join } from 'node:path';
import { changeNotes } from './dataset/change-notes.ts';
import { recordsAtRevision, recordsIn } from './dataset/records-at.ts';

const root = join(import.meta.dirname, '..');
const [first, second] = process.argv.slice(2);
if (!first || !second) {
  console.error('Give two data folders, or --since and a revision: npm run data:changes -- --since v0.1.0');
  process.exit(1);
}

try {
  const before = first === '--since' ? recordsAtRevision(root, second) : recordsIn(first);
  const after = recordsIn(first === '--since' ? join(root, 'data') : second);
  console.log(changeNotes(before, after));
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exit(1);
}
