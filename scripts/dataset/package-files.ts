import { type DatasetIndex, summaryOf } from '../../lib/dataset/index-file.ts';
import type { CompiledLexicon } from '../../lib/recognition/lexicon/compiled.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { compileNewsSites } from './news-sites.ts';
import type { Data } from './read-data.ts';
import { hanPairs, spellingsOf } from './spellings.ts';

/** Everything that the extension ships of the data, by its path below generated/. */
export function packageFiles({ about, people, sites, parts }: Data): Map<string, string> {
  const index: DatasetIndex = {
    version: about.version,
    han: hanPairs(people),
    people: people.map((person) => {
      const spellings = spellingsOf(person);
      return { ...summaryOf(person), ...(spellings.length > 0 && { spellings }) };
    }),
  };
  return new Map([
    ['dataset/version.json', JSON.stringify({ version: about.version })],
    ['dataset/index.json', JSON.stringify(index)],
    ...people.map((person) => [`dataset/people/${person.id}.json`, JSON.stringify(person)] as const),
    ...parts.flatMap(({ files }) => [...files]),
    ['news-sites.json', JSON.stringify(compileNewsSites(sites), null, 1)],
    ['lexicon.ts', lexiconModule(compileLexicon([...people]))],
  ]);
}

/** The gate and the names apart: they go into different scripts. */
function lexiconModule({ gate, ...names }: CompiledLexicon): string {
  return [
    `export const compiledGate = ${JSON.stringify(gate)};`,
    `export const compiledNames = ${JSON.stringify(names)} as const;\n`,
  ].join('\n');
}
