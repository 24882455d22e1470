import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { SpeedResults } from './laps.ts';
import type { SpeedOptions } from './options.ts';
import { coldTable, lexiconTable, raceTable, strainTable } from './report.ts';
import { targetLines } from './targets.ts';

const root = join(import.meta.dirname, '../..');
const PACKAGES = ['mark.js', 'modern-ahocorasick', '@monyone/aho-corasick'];

/** The results as a page for people: machine, versions, what was measured, and the tables of each browser. */
export function resultsPage(results: readonly SpeedResults[], options: SpeedOptions): string {
  return [
    '# How fast Vigil reads',
    `Measured on ${new Date().toISOString().slice(0, 10)} with ${machine()}; ${versions()}. Other work ran on the machine, so read the ratios: all
contestants took turns on the same page in the same tab, ${options.rounds} rounds; every figure is a median. Again with`,
    '```sh\nnode bench/speed.ts --pages FOLDER   # a folder of saved pages; without it only the made-up ones\n```',
    EXPLANATION.replace('{length}', options.length.toLocaleString('en')),
    ...results.flatMap((each) => [
      `## ${each.version}`,
      targetLines(each).join('\n'),
      raceTable(each),
      '### Before the first page',
      lexiconTable(each),
      '### From a standing start',
      'The first thing a fresh tab does, with the shipped list: nothing is warm, names are derived when a text first needs them.',
      coldTable(each),
      '### Hard inputs',
      `${options.length.toLocaleString('en')} characters in one text node, the shipped list.`,
      strainTable(each),
    ]),
  ].join('\n\n');
}

const EXPLANATION = `The long pages have {length} characters, in prose put together from word lists; other people's names stand in them, as in all news,
and where it says so a name of the list in every thousand characters. Lists longer than data/people are filled up with
made-up names of the same scripts. Saved pages are read without their scripts and styles. What was raced:

- **bare read**: the browser's TreeWalker over all text nodes, and one addition for every code unit. The unit of the ratios.
- **Vigil**: all that its scripts do in a page, from the first node to the verdicts; only the rests between slices are
  left out, and the browser's work of putting the second script into the page. On a page without a name that is the same
  walk over the text nodes with the gate listening, which knows bits and fingerprints of the names, and one question to
  each element. Where a name may stand, the page is begun anew with the names: the same walk, each paragraph at which the
  gate opens read in earnest; and from the first candidate on all of the page by paragraphs, with text joined across inline
  elements, folding, boundaries, evidence, short forms. *Walk* is the reading by paragraphs without recognition, which a
  page without a name never sees; *recognition* works on paragraphs put together before the clock started. The whole marks
  nothing behind the first two thousand paragraphs in which a name could stand; recognition alone judges them all.
- The others look for the printed forms of the same names as they are, in each text node for itself: no folding, no
  boundaries, no declension, no names across elements, nobody to judge who is meant. So they do much less, and what they
  find is not the same.
- mark.js runs with its quickest settings; a contestant that can be stopped is stopped after some seconds.

The lexicon loads in a fresh tab each time, cold: the gate as on every page of news, the names as on those where one may stand.`;

function machine(): string {
  const cores = cpus();
  return `${cores.length} cores of ${cores[0]?.model ?? 'an unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
}

function versions(): string {
  const packages = PACKAGES.map((name) => {
    const file = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
    return `${name} ${(JSON.parse(file) as { version: string }).version}`;
  });
  return `Node ${process.versions.node}, ${packages.join(', ')}`;
}
