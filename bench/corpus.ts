import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../lib/recognition/lexicon.ts';
import type { Mention } from '../lib/recognition/mention.ts';
import { recognise } from '../lib/recognition/recognise.ts';
import { soundPeople } from '../scripts/dataset/read-people.ts';
import { compileLexicon } from '../scripts/lexicon/compile.ts';
import { hideInlineTags } from '../scripts/recognise/markup.ts';
import { Score, table } from './score.ts';

/** A place in a corpus text; without a person: somebody else, or chance. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly person?: string;
  readonly why?: string;
}

interface CorpusText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly mentions: readonly Place[];
  readonly short_mentions?: readonly Place[];
  readonly not_mentions?: readonly Place[];
}

const args = process.argv.slice(2);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const list = args.includes('--list');
const paths = args.filter((arg) => !arg.startsWith('--'));
const folder = option('people') ?? new URL('../data/people', import.meta.url).pathname;
if (paths.length === 0) {
  console.error(
    'corpus.ts PATH… [--list] [--people=FOLDER]: JSONL corpora, or folders of pages without the people',
  );
  process.exit(2);
}

const people = soundPeople(folder);
const known = new Set(people.map(({ id }) => id));
const lexicon = loadLexicon(compileLexicon(people));
const read = (text: string, lang?: string): Mention[] =>
  recognise(hideInlineTags(text), lexicon, lang ? { lang } : {});

for (const path of paths) {
  if (existsSync(path) && statSync(path).isDirectory()) readPages(path);
  else readCorpus(path);
}

function readCorpus(path: string): void {
  const scores = new Map<string, Score>();
  const unknown = new Set<string>();
  const total = new Score('all', known);
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const entry = JSON.parse(line) as CorpusText;
    const mentions = read(entry.text, entry.lang);
    let score = scores.get(entry.lang);
    if (!score) {
      score = new Score(entry.lang, known);
      scores.set(entry.lang, score);
    }
    for (const place of [...entry.mentions, ...(entry.short_mentions ?? [])]) {
      if (place.person !== undefined && !known.has(place.person)) unknown.add(place.person);
    }
    for (const each of [score, total]) {
      each.count(entry.text, mentions, entry.mentions, entry.short_mentions, entry.not_mentions ?? []);
    }
    if (list) for (const trouble of score.troubles(entry.id)) console.log(trouble);
  }
  console.log(`\n${path}`);
  console.log(table([...[...scores].sort().map(([, score]) => score), total]));
  if (unknown.size > 0) console.log(`left out, not in the dataset: ${[...unknown].sort().join(', ')}`);
}

function readPages(path: string): void {
  let found = 0;
  for (const file of readdirSync(path)) {
    const text = readFileSync(join(path, file), 'utf8');
    for (const { start, end, person, certainty, kind } of read(text)) {
      found++;
      console.log(
        `${file}\t${certainty}\t${kind}\t${person}\t…${text.slice(Math.max(0, start - 40), end + 40).replace(/\s+/g, ' ')}…`,
      );
    }
  }
  console.log(`${path}: ${found} mentions`);
}
