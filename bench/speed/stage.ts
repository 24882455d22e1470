import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { soundPeople } from '../../scripts/dataset/read-people.ts';
import { compileLexicon } from '../../scripts/lexicon/compile.ts';
import type { LexiconPerson } from '../../scripts/lexicon/person.ts';
import { bundlePage } from './bundle.ts';
import { listUpTo, strangersTo } from './names/lists.ts';
import { passersBy, printedNames } from './names/people.ts';
import type { SpeedOptions } from './options.ts';
import { type PageLanguage, pageOf, textOf } from './prose/page.ts';
import type { BenchServer } from './server.ts';

/** What was laid out for the browsers. */
export interface Stage {
  /** Names of the long pages. */
  readonly pages: readonly string[];
  /** How many saved pages there are. */
  readonly saved: number;
  /** How many people data/people holds: the lexicon as it ships. */
  readonly real: number;
}

const people = join(import.meta.dirname, '../../data/people');

/** Makes the pages and the lexicons, and gives them to the server. */
export async function setStage(server: BenchServer, options: SpeedOptions): Promise<Stage> {
  server.put('/bench.js', await bundlePage(), 'text/javascript');
  server.put(
    '/bench.html',
    '<!doctype html><meta charset="utf-8"><title>Bench</title><body><script src="/bench.js"></script>',
  );
  const real = soundPeople(people);
  const texts: string[] = [];
  const pages = (['chinese', 'latin'] as const).flatMap((language) =>
    [false, true].map((named) => {
      const name = `${language}, ${named ? 'with' : 'without'} names`;
      const html = longPage(language, named, real, options);
      if (!named) texts.push(textOf(html));
      server.put(`/pages/${encodeURI(name)}`, html);
      return name;
    }),
  );
  const list = listUpTo(Math.max(real.length, ...options.people), real, texts);
  for (const count of new Set([real.length, ...options.people]))
    server.put(`/lexicon/${count}`, JSON.stringify(compileLexicon(list.slice(0, count))), 'application/json');
  return { pages, saved: putSaved(server, options.pages), real: real.length };
}

function longPage(
  language: PageLanguage,
  named: boolean,
  real: readonly LexiconPerson[],
  { length, people }: SpeedOptions,
): string {
  const script = language === 'chinese' ? /^\p{Script=Han}+$/u : /^\p{Script=Latin}/u;
  const printed = (person: LexiconPerson) => printedNames(person).find((name) => script.test(name));
  const listed = real.slice(0, Math.min(...people)).flatMap((person) => printed(person) ?? []);
  const others = passersBy(OTHERS, language).flatMap((person) => printed(person) ?? []);
  return pageOf({ language, length, passersBy: strangersTo(real, others), names: named ? listed : [] });
}

/** So many people are in the news besides. */
const OTHERS = 300;

/** Text nodes that no reader sees: the bare read must not be charged for them. */
const NOT_TEXT = /<(script|style|noscript|template)\b[\s\S]*?<\/\1>/gi;

function putSaved(server: BenchServer, folder: string | undefined): number {
  if (!folder) return 0;
  const files = readdirSync(folder).filter((file) => /\.html?$/.test(file));
  for (const [i, file] of files.sort().entries()) {
    const html = readFileSync(join(folder, file), 'utf8').replace(NOT_TEXT, '');
    server.put(`/saved/${i}`, html);
  }
  return files.length;
}
