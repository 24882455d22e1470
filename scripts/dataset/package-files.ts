import { type DatasetIndex, summaryOf } from '../../lib/dataset/index-file.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { compileNewsSites } from './news-sites.ts';
import type { Data } from './read-data.ts';

/** Everything that the extension ships of the data, by its path below generated/. */
export function packageFiles({ about, people, sites, parts }: Data): Map<string, string> {
  const index: DatasetIndex = { version: about.version, people: people.map(summaryOf) };
  return new Map([
    ['dataset/index.json', JSON.stringify(index)],
    ...people.map((person) => [`dataset/people/${person.id}.json`, JSON.stringify(person)] as const),
    ...parts.flatMap(({ files }) => [...files]),
    ['news-sites.json', JSON.stringify(compileNewsSites(sites), null, 1)],
    ['lexicon.ts', `export const compiledLexicon = ${JSON.stringify(compileLexicon([...people]))};\n`],
  ]);
}
