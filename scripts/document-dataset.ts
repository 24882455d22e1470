/** Writes docs/dataset.md from the data: `npm run data:docs`. A test holds the committed page against the data. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { documentDataset } from './dataset/document.ts';
import { dataOrExit } from './dataset/read-data.ts';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/dataset.md');
writeFileSync(page, `${documentDataset(dataOrExit(join(root, 'data')))}\n`);
console.log(`${relative(process.cwd(), page)} is up to date.`);
