import { expect, test } from 'vitest';
import { articles, layoutNames } from '../load/articles.ts';
import { readCast } from '../load/cast.ts';
import { withBrowser } from '../load/measure.ts';
import { faultsOf } from '../load/report.ts';
import { soak } from '../load/soak.ts';

/*
 * A share of what `npm run load` does in full: each layout once, up to a tenth of its size, a few before them to be
 * compared with, and a short soak.
 */
const seed = Number(process.env.LOAD_SEED ?? 1);
const cast = readCast();

test('an article of every layout and a soak in changes: the right people each time, no word in a console, nothing held on to', async () => {
  const figures = await withBrowser('chromium', async (measure) => {
    const read = await measure.readAll(articles(cast, seed, layoutNames.length + 5, 0.1));
    const { browser, page, weigh, said } = measure;
    const soaked = weigh && (await soak(browser, page, { cast, seed, seconds: 8, weigh }));
    return { name: 'chromium' as const, version: '', ...read, ...(soaked && { soaked }), said: [...said] };
  });
  // How long a task takes on a machine that does much at once is not ours to say: npm run load and npm run bench:page do.
  expect(faultsOf(figures).filter((fault) => !fault.includes('over 50 ms'))).toEqual([]);
  expect(figures.soaked?.changes).toBeGreaterThan(500);
}, 240_000);

test('in Firefox, every second layout', async () => {
  const figures = await withBrowser('firefox', async ({ readAll, said }) => {
    const read = await readAll(
      [...articles(cast, seed + 1_000, layoutNames.length, 0.05)].filter((_, i) => i % 2 === 0),
    );
    return { name: 'firefox' as const, version: '', ...read, said: [...said] };
  });
  expect(faultsOf(figures)).toEqual([]);
}, 240_000);
