import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { personSchema } from '../../lib/dataset/person.ts';
import {
  answerableSchema,
  authoritiesSchema,
  embassiesSchema,
  ownGovernmentSchema,
} from '../../lib/dataset/recipient.ts';
import { deathSchema, letterFileSchema } from '../../lib/letters/letter-file.ts';
import { readLetterLanguage } from './letter-language.ts';
import type { DatasetPart } from './part.ts';
import { noSuchPerson, peopleIn } from './people-ids.ts';
import { readRecipients } from './recipients.ts';
import { type DataFault, lineEntry, readYaml } from './yaml-file.ts';

export const deathsSchema = z.strictObject({ deaths: z.record(z.string(), deathSchema) });

/** Reads and checks everything that letters are made of: whom they go to, and what they say in each language. */
export function lettersOutput(dataFolder: string): DatasetPart {
  const people = peopleIn(join(dataFolder, 'people'));
  const { recipients, faults } = readRecipients(join(dataFolder, 'recipients'), people);
  const files = new Map([['dataset/recipients.json', JSON.stringify(recipients)]]);
  const letters = join(dataFolder, 'letters');
  const languages = readdirSync(letters, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: language } of languages) {
    const folder = join(letters, language);
    const read = readLetterLanguage(folder, language);
    faults.push(...read.faults);
    const deathsFile = join(folder, 'deaths.yaml');
    const deaths = readYaml(deathsFile, deathsSchema);
    if ('faults' in deaths) faults.push(...deaths.faults);
    else {
      for (const [id, { sources }] of Object.entries(deaths.value.deaths)) {
        const path = ['deaths', id];
        if (!people.has(id)) faults.push(noSuchPerson(deathsFile, path, deaths.lineOf));
        else
          faults.push(
            ...lostSources(join(dataFolder, 'people'), id, sources, deathsFile, deaths.lineOf(path)),
          );
      }
    }
    if ('value' in deaths && read.faults.length === 0) {
      const file = letterFileSchema.parse({ ...read.file, deaths: deaths.value.deaths });
      files.set(`dataset/letters/${language}.json`, JSON.stringify(file));
    }
  }
  return {
    faults,
    files,
    schemas: {
      authorities: authoritiesSchema,
      embassies: embassiesSchema,
      'own-government': ownGovernmentSchema,
      answerable: answerableSchema,
      deaths: deathsSchema,
    },
  };
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
