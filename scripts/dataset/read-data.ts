import { join, relative } from 'node:path';
import * as z from 'zod/mini';
import { type NewsSites, newsSitesSchema } from '../../lib/dataset/news-sites.ts';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { DatasetPart } from './part.ts';
import { parts } from './parts.ts';
import { readPeople } from './read-people.ts';
import { type Checked, type DataFault, faultLine, readYaml } from './yaml-file.ts';

const aboutSchema = z.strictObject({ version: z.string(), licence: z.string() });

/** What data/dataset.yaml says of the dataset as a whole. */
export type About = z.infer<typeof aboutSchema>;

/** Everything in a data folder, checked. */
export interface Data {
  readonly about: About;
  readonly sites: NewsSites;
  readonly people: readonly Person[];
  readonly parts: readonly DatasetPart[];
}

/** Reads a data folder; or, where anything in it is wrong, says what and ends the program. */
export function dataOrExit(folder: string): Data {
  const read = readData(folder);
  if (!('faults' in read)) return read;
  for (const fault of read.faults)
    console.error(faultLine({ ...fault, file: relative(process.cwd(), fault.file) }));
  const { length } = read.faults;
  console.error(`\n${length} fault${length === 1 ? '' : 's'} in the data; nothing was written.`);
  process.exit(1);
}

/** Reads a data folder, or finds every fault in it. */
export function readData(folder: string): Data | { readonly faults: readonly DataFault[] } {
  const faults: DataFault[] = [];
  const take = <T>(checked: Checked<T>): T | undefined => {
    if ('value' in checked) return checked.value;
    faults.push(...checked.faults);
    return undefined;
  };
  const about = take(readYaml(join(folder, 'dataset.yaml'), aboutSchema));
  const sites = take(readYaml(join(folder, 'news-sites.yaml'), newsSitesSchema));
  const { people, faults: inPeople } = readPeople(join(folder, 'people'), isoDay(new Date()));
  const others = parts.map((read) => read(folder, people));
  faults.push(...inPeople, ...others.flatMap((part) => part.faults));
  return faults.length > 0 || !about || !sites ? { faults } : { about, sites, people, parts: others };
}
