/**
 * Writes the dataset for others to use: one JSON file, a table, the schemas and a README. The same data give the same
 * bytes. `npm run data:export`, or `npm run data:export -- FOLDER` for another place than .output/dataset.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { exportFiles } from './dataset/export-files.ts';
import { dataOrExit } from './dataset/read-data.ts';

const root = join(import.meta.dirname, '..');
const own = join(root, '.output/dataset');
const folder = process.argv[2] ?? own;

const files = exportFiles(dataOrExit(join(root, 'data')));
// An older version must not lie beside the new one; a folder of somebody else's is not ours to empty.
if (folder === own) rmSync(own, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of files) {
  writeFileSync(join(folder, name), text);
  console.log(
    `${relative(process.cwd(), join(folder, name))}  ${Math.ceil(Buffer.byteLength(text) / 1000)} kB`,
  );
}
