import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { loadLexicon } from '../lib/recognition/lexicon.ts';
import { recognise } from '../lib/recognition/recognise.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { readPeople } from './lexicon/people.ts';
import { answerLines } from './recognise/lines.ts';
import { showFile } from './recognise/show.ts';

const USAGE = `recognise --jsonl            reads lines {"id", "text", "lang"?} and writes lines {"id", "mentions"}
recognise FILE…              lists who is named in text or HTML files, with the line
recognise --why FILE…        … and what spoke for and against each`;

const folder = new URL('../data/people', import.meta.url).pathname;
const args = process.argv.slice(2);
const why = args.includes('--why');
const files = args.filter((arg) => !arg.startsWith('--'));

if (args.includes('--jsonl')) {
  const lexicon = loadLexicon(compileLexicon(readPeople(folder)));
  await answerLines(
    createInterface({ input: process.stdin, crlfDelay: Infinity }),
    process.stdout,
    (text, lang) => recognise(text, lexicon, lang === undefined ? {} : { lang }),
  );
} else if (files.length > 0) {
  const lexicon = loadLexicon(compileLexicon(readPeople(folder)));
  for (const file of files) console.log(showFile(file, readFileSync(file, 'utf8'), lexicon, why));
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
