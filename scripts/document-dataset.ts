/**
 * Writes docs/dataset.md from the data, and the table of slots in data/letters/README.md: `npm run data:docs`. Tests hold
 * the committed pages against the data.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { documentDataset } from './dataset/document.ts';
import { withSlotTable } from './dataset/letter-slots.ts';
import { dataOrExit } from './dataset/read-data.ts';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/dataset.md');
const readme = join(root, 'data/letters/README.md');
writeFileSync(readme, withSlotTable(readFileSync(readme, 'utf8')));
writeFileSync(page, `${documentDataset(dataOrExit(join(root, 'data')))}\n`);
for (const written of [page, readme]) console.log(`${relative(process.cwd(), written)} is up to date.`);
