import { gzipSync } from 'node:zlib';
import type { Doubt } from '../../lib/dataset/doubts.ts';
import { countPeople, share, statusesByAge } from './counts.ts';
import type { Data } from './read-data.ts';

/** What `npm run data` says when all is well: how much there is, how old it is, and how large it ships. */
export function report(data: Data, files: ReadonlyMap<string, string>, today: Date): string {
  const counts = countPeople(data.people);
  const perPerson = counts.people === 0 ? 0 : counts.facts / counts.people;
  const ages = statusesByAge(data.people, today).map(
    ({ label, people }) => `${label} ${share(people, counts.people)}`,
  );
  return [
    `dataset ${data.about.version}: ${counts.people} people, ${counts.countries} countries, ${counts.sources} sources, ${data.sites.sites.length} news sites`,
    `facts: ${counts.facts}, ${perPerson.toFixed(1)} a person; sources disagree on ${counts.conflicts}`,
    `newest source of a status: ${ages.join(', ')}`,
    `ships: ${sizes(files)}`,
  ].join('\n');
}

/** The sizes a reader pays for: what every page loads, and what is read a person at a time. */
function sizes(files: ReadonlyMap<string, string>): string {
  const index = files.get('dataset/index.json') ?? '';
  const lexicon = files.get('lexicon.ts') ?? '';
  const people = [...files].filter(([name]) => name.startsWith('dataset/people/'));
  const all = people.reduce((sum, [, text]) => sum + bytes(text), 0);
  return [
    `index ${kilobytes(bytes(index))}`,
    `lexicon ${kilobytes(bytes(lexicon))} (gzipped ${kilobytes(gzipSync(lexicon).length)})`,
    `${people.length} people ${kilobytes(all)}`,
  ].join(', ');
}

/** Doubts by kind with a few of the people; each with its field when all are asked for. */
export function doubtReport(doubts: readonly Doubt[], all: boolean): string {
  if (doubts.length === 0) return 'doubts: none';
  if (all) return doubts.map(({ id, field, kind, says }) => `${id}  ${field}: ${says} (${kind})`).join('\n');
  const byKind = Map.groupBy(doubts, ({ kind }) => kind);
  const lines = [...byKind]
    .sort(([, a], [, b]) => a.length - b.length)
    .map(([kind, of]) => {
      const ids = [...new Set(of.map(({ id }) => id))];
      const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
      return `  ${of.length} × ${kind}: ${ids.slice(0, 3).join(', ')}${more}`;
    });
  return [`doubts, which stop nothing (all of them: npm run data -- --doubts):`, ...lines].join('\n');
}

const bytes = (text: string): number => Buffer.byteLength(text);
const kilobytes = (size: number): string => `${(size / 1000).toFixed(size < 10_000 ? 1 : 0)} kB`;
