import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { browserNames } from '../browser/support/browser.ts';
import { articles } from './articles.ts';
import { readCast } from './cast.ts';
import { goOn } from './goings.ts';
import { withBrowser } from './measure.ts';
import { type Figures, reportOf } from './report.ts';
import { soak } from './soak.ts';

/*
 * The whole load: npm run load. Reads 500 articles in Chromium and 100 in Firefox, goes through 1,000 pages of one site,
 * and soaks a page in changes for a minute; writes bench/LOAD.md. Exit code 1 when anything was not as it should be.
 * It measures the build that lies in .output (npm run build).
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    articles: { type: 'string', default: '500' },
    firefox: { type: 'string', default: '100' },
    goings: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
  },
});
const seed = Number(values.seed);
const cast = readCast();
const counts: Readonly<Record<BrowserName, number>> = {
  chromium: Number(values.articles),
  firefox: Number(values.firefox),
};

const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const day = new Date().toISOString().slice(0, 10);

const figures: Figures[] = [];
for (const name of browserNames) {
  figures.push(
    await withBrowser(name, async (measure) => {
      const read = await measure.readAll(articles(cast, seed, counts[name]), (outcome, n) => {
        if (outcome.fault)
          console.log(`${n}. ${outcome.article.layout} ${outcome.article.url}: ${outcome.fault}`);
        else if (n % 50 === 0) console.log(`${name}: ${n} articles read`);
      });
      const { weigh } = measure;
      const more = weigh && {
        goings: await goOn(measure.browser, measure.page, {
          cast,
          seed,
          times: Number(values.goings),
          weigh,
        }),
        soaked: await soak(measure.browser, measure.page, {
          cast,
          seed,
          seconds: Number(values.seconds),
          weigh,
        }),
      };
      return {
        name,
        version: await measure.browser.browser.version(),
        ...read,
        ...more,
        said: [...measure.said],
      };
    }),
  );
  // After each browser: what one has shown is not lost with the next.
  const { text } = reportOf(figures, { seed, machine, commit, day });
  writeFileSync(join(import.meta.dirname, '../../bench/LOAD.md'), text);
}

const { text, faults } = reportOf(figures, { seed, machine, commit, day });
console.log(text);
process.exit(faults === 0 ? 0 : 1);
