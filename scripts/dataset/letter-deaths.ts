import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { personSchema } from '../../lib/dataset/person.ts';
import { deathSchema } from '../../lib/letters/letter-file.ts';
import { noSuchPerson } from './people-ids.ts';
import { type DataFault, lineEntry, readYaml } from './yaml-file.ts';

type Death = z.infer<typeof deathSchema>;

/** The English file says what the words rest on; the other languages say the same in their words. */
export const deathsSchema = z.strictObject({ deaths: z.record(z.string(), deathSchema) });
export const translatedDeathsSchema = z.strictObject({
  deaths: z.record(z.string(), z.strictObject({ died: z.string(), since: z.optional(z.string()) })),
});

/** How people died, in one language, with the sources of the English file. */
export function deathsOf(
  dataFolder: string,
  language: string,
  people: ReadonlySet<string>,
): { deaths: Record<string, Death>; faults: DataFault[] } {
  const fileOf = (language: string) => join(dataFolder, 'letters', language, 'deaths.yaml');
  const english = readYaml(fileOf('en'), deathsSchema);
  if ('faults' in english) return { deaths: {}, faults: language === 'en' ? english.faults : [] };
  const original = english.value.deaths;
  if (language === 'en') {
    const faults = Object.entries(original).flatMap(([id, { sources }]) => {
      const path = ['deaths', id];
      return people.has(id)
        ? lostSources(join(dataFolder, 'people'), id, sources, fileOf('en'), english.lineOf(path))
        : [noSuchPerson(fileOf('en'), path, english.lineOf)];
    });
    return { deaths: original, faults };
  }
  const file = fileOf(language);
  if (!existsSync(file))
    return { deaths: {}, faults: [{ file, field: '(the file)', reason: 'expected this file' }] };
  const read = readYaml(file, translatedDeathsSchema);
  if ('faults' in read) return { deaths: {}, faults: read.faults };
  const said = read.value.deaths;
  const missing = Object.keys(original).filter((id) => !said[id]);
  const strange = Object.keys(said).filter((id) => !original[id]);
  const faults = [
    ...missing.map((id) => ({ file, field: `deaths.${id}`, reason: 'expected words for this death' })),
    ...strange.map((id) => ({
      file,
      ...lineEntry(read.lineOf(['deaths', id])),
      field: `deaths.${id}`,
      reason: 'expected a death that en/deaths.yaml has, with its sources',
    })),
  ];
  const deaths = Object.fromEntries(
    Object.entries(said).map(([id, words]) => [id, { ...words, sources: original[id]?.sources ?? [] }]),
  );
  return { deaths, faults };
}

/** A record that was mended may have numbered its sources anew: what rests on the old numbers has to be looked at. */
function lostSources(
  people: string,
  id: string,
  sources: readonly number[],
  file: string,
  line: number | undefined,
): DataFault[] {
  const record = readYaml(join(people, `${id}.yaml`), personSchema);
  if ('faults' in record) return [];
  const known = new Set(record.value.sources.map(({ n }) => n));
  return sources
    .filter((n) => !known.has(n))
    .map((n) => ({
      file,
      ...lineEntry(line),
      field: `deaths.${id}.sources`,
      reason: `expected source ${n} to stand in the record of ${id}`,
    }));
}
