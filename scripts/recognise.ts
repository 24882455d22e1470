import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { loadLexicon } from '../lib/recognition/lexicon.ts';
import { recognise } from '../lib/recognition/recognise.ts';
import { soundPeople } from './dataset/read-people.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { answerLines } from './recognise/lines.ts';
import { showFile } from './recognise/show.ts';

const USAGE = `recognise --jsonl            reads lines {"id", "text", "lang"?} and writes lines {"id", "mentions"}
recognise FILE…              lists who is named in text or HTML files, with the line
recognise --why FILE…        … and what spoke for and against each`;

const folder = join(import.meta.dirname, '../data/people');
const args = process.argv.slice(2);
const why = args.includes('--why');
const files = args.filter((arg) => !arg.startsWith('--'));

if (args.includes('--jsonl')) {
  const lexicon = loadLexicon(compileLexicon(soundPeople(folder)));
  await answerLines(
    createInterface({ input: process.stdin, crlfDelay: Infinity }),
    process.stdout,
    (text, lang) => recognise(text, lexicon, lang === undefined ? {} : { lang }),
  );
} else if (files.length > 0) {
  const lexicon = loadLexicon(compileLexicon(soundPeople(folder)));
  for (const file of files) {
    const text = textOf(file);
    if (text !== undefined) console.log(showFile(file, text, lexicon, why));
  }
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

/** A file that cannot be read is said in one line; the others go on. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return undefined;
  }
}
