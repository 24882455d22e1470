import { Lookout } from '../../../lib/page/text/lookout.ts';
import { PageText, type Seat } from '../../../lib/page/text/page-text.ts';
import { type Lexicon, openReading, type Reading } from '../../../lib/recognition/index.ts';
import { watchWith } from '../../../lib/recognition/name-watch.ts';
import type { Contestant } from './contestant.ts';

/**
 * Vigil as it runs in a page, from the first node to the verdicts; only the rests between slices are left out, and the
 * fetching of the recogniser where a name may stand.
 */
export function vigil(lexicon: Lexicon): Contestant {
  return { run: (root) => (mayHoldName(root, lexicon) ? readPage(root, openReading<Seat>(lexicon)) : 0) };
}

/** All that runs in a page without a name. */
function mayHoldName(root: Node, lexicon: Lexicon): boolean {
  const lookout = new Lookout(root, watchWith(lexicon), () => undefined);
  lookout.takeUp();
  let seen = lookout.step();
  while (seen === 'more') seen = lookout.step();
  return seen === 'found';
}

/** The page's walk alone, into blocks that nobody reads: what a page with a name on it needs. */
export const vigilWalk: Contestant = {
  run: (root) =>
    readPage(
      root,
      readingOf(() => undefined),
    ),
};

/** Recognition alone, on blocks that were walked before the clock started. */
export function vigilRecognition(lexicon: Lexicon): Contestant {
  const blocks = new WeakMap<Node, string[]>();
  return {
    run(root) {
      const texts = blocks.get(root);
      if (!texts) {
        blocks.set(root, blocksOf(root));
        return -1;
      }
      const reading = openReading<number>(lexicon);
      for (let i = 0; i < texts.length; i++) reading.read(i, texts[i] ?? '');
      return countOf(reading);
    },
  };
}

function readPage(root: Node, reading: Reading<Seat>): number {
  const page = new PageText(root, reading, () => undefined);
  page.takeUp();
  while (page.step());
  let count = 0;
  for (const mentions of page.mentions().values()) count += mentions.length;
  return count;
}

function blocksOf(root: Node): string[] {
  const texts: string[] = [];
  readPage(
    root,
    readingOf((text) => texts.push(text)),
  );
  return texts;
}

function* nothing(): ReturnType<Reading<Seat>['judging']> {
  yield;
  return new Map();
}

/** Finds nobody, and yet wants to read all. */
function readingOf(hear: (text: string) => void): Reading<Seat> {
  return {
    gate: () => ({ heed: () => true, waits: false }),
    holds: () => true,
    prepare: () => false,
    read: (_seat, text) => {
      hear(text);
      return false;
    },
    forget: () => undefined,
    hasCandidates: false,
    mentions: () => new Map(),
    judging: () => nothing(),
  };
}

function countOf(reading: Reading<number>): number {
  let count = 0;
  for (const mentions of reading.mentions().values()) count += mentions.length;
  return count;
}
