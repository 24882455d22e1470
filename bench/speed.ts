/**
 * How fast Vigil reads: in real Chromium and Firefox, against the bare read of the same text and against others who
 * look for the same names. Prints a table a browser and writes bench/RESULTS.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpeedResults } from './speed/laps.ts';
import { type SpeedOptions, speedOptions, USAGE } from './speed/options.ts';
import { coldTable, lexiconTable, raceTable, strainTable } from './speed/report.ts';
import { resultsPage } from './speed/results-file.ts';
import { openServer } from './speed/server.ts';
import { Session } from './speed/session.ts';
import { setStage } from './speed/stage.ts';
import { targetLines } from './speed/targets.ts';

let options: SpeedOptions;
try {
  options = speedOptions(process.argv.slice(2), join(import.meta.dirname, 'RESULTS.md'));
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exit(2);
}

const server = await openServer();
const results: SpeedResults[] = [];
try {
  console.error('Making pages and lexicons …');
  const stage = await setStage(server, options);
  for (const name of options.browsers) {
    const session = new Session(name, server, options);
    try {
      const result = await session.run(stage, (line) => console.error(line));
      results.push(result);
      console.log(`\n${result.version}\n`);
      const tables = [raceTable, lexiconTable, coldTable, strainTable].map((table) => table(result));
      console.log([targetLines(result).join('\n'), ...tables].join('\n\n'));
    } finally {
      await session.close();
    }
  }
} finally {
  server.close();
}
if (options.out) writeFileSync(options.out, `${resultsPage(results, options)}\n`);
