import { parseArgs } from 'node:util';
import type { BrowserName } from '../../scripts/browsers/find.ts';

export interface SpeedOptions {
  /** Sizes of the lists of people. */
  readonly people: readonly number[];
  /** A folder of saved pages to read as well. */
  readonly pages: string | undefined;
  readonly browsers: readonly BrowserName[];
  /** Characters of the long pages. */
  readonly length: number;
  readonly rounds: number;
  /** Milliseconds after which a contestant that can be stopped is stopped. */
  readonly patience: number;
  /** File for the results; none on a quick run. */
  readonly out: string | undefined;
}

export const USAGE = `node bench/speed.ts [--pages FOLDER] [--people 200,2000,20000,100000] [--rounds 7]
  [--browsers chromium,firefox] [--quick] [--out FILE]
--quick reads shorter pages with fewer people and writes no file.`;

/** Reads the command line; throws an Error of one line when it makes no sense. */
export function speedOptions(args: readonly string[], defaultOut: string): SpeedOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string' },
      pages: { type: 'string' },
      rounds: { type: 'string' },
      browsers: { type: 'string', default: 'chromium,firefox' },
      quick: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const people = (values.people ?? (values.quick ? '200,2000' : '200,2000,20000,100000'))
    .split(',')
    .map(Number);
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 7));
  const browsers = values.browsers.split(',') as BrowserName[];
  if (!people.every((count) => Number.isInteger(count) && count > 0))
    throw new Error('--people wants whole numbers');
  if (!(rounds > 0)) throw new Error('--rounds wants a number above 0');
  if (!browsers.every((name) => name === 'chromium' || name === 'firefox'))
    throw new Error('--browsers knows chromium and firefox');
  return {
    people,
    pages: values.pages,
    browsers,
    rounds,
    length: values.quick ? 200_000 : 1_000_000,
    patience: values.quick ? 1_000 : 5_000,
    out: values.out ?? (values.quick ? undefined : defaultOut),
  };
}
