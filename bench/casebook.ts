import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexSchema } from '../lib/dataset/index-file.ts';
import { outputOf } from '../scripts/browsers/launch.ts';
import { manyPeople } from './casebook/many.ts';
import { type CasebookTimes, measureCasebook } from './casebook/measure.ts';

/*
 * How the casebook does with 10,000 made-up cases, beside the real dataset in the same run: npm run bench:casebook.
 * It measures the build that lies in .output (npm run build).
 */

const people = 10_000;
const output = outputOf('chromium');
const index = indexSchema.parse(JSON.parse(readFileSync(join(output, 'dataset/index.json'), 'utf8')));

const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'));
try {
  const real = await measureCasebook(output, index.people.length);
  cpSync(output, folder, { recursive: true });
  writeFileSync(join(folder, 'dataset/index.json'), JSON.stringify(manyPeople(index, people)));
  const many = await measureCasebook(folder, people);
  report(real, many);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(real: CasebookTimes, many: CasebookTimes): void {
  const line = (what: string, a: number, b: number, unit = 'ms') =>
    console.log(
      `${what.padEnd(34)} ${a.toFixed(1).padStart(8)} ${b.toFixed(1).padStart(8)} ${unit.padEnd(3)} × ${a > 0 ? (b / a).toFixed(2) : '–'}`,
    );
  console.log(`${'people'.padEnd(34)} ${String(real.people).padStart(8)} ${String(many.people).padStart(8)}`);
  line('to the first list', real.firstList, many.firstList);
  line('to a search result', real.search, many.search);
  line('to the nearest names, first time', real.firstClose, many.firstClose);
  line('to the nearest names, after that', real.close, many.close);
  line('a frame while scrolling', real.scroll.frame, many.scroll.frame);
  line('the worst frame while scrolling', real.scroll.worstFrame, many.scroll.worstFrame);
  line('long tasks while scrolling', real.scroll.longTasks, many.scroll.longTasks, '');
  line('rows in the page', real.drawn, many.drawn, '');
}
