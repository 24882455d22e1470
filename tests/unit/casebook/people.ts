import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type PersonSummary, summaryOf } from '../../../lib/dataset/index-file.ts';
import type { Person } from '../../../lib/dataset/person.ts';

const folder = join(import.meta.dirname, '../../../data/people');

export const readPerson = (id: string): Person => parse(readFileSync(join(folder, `${id}.yaml`), 'utf8'));

export const allPeople: readonly Person[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readPerson(name.replace(/\.yaml$/, '')));

export const allSummaries: readonly PersonSummary[] = allPeople.map(summaryOf);

/** A made-up summary: for tests that must not change when the data does. */
export function someone(id: string, rest: Partial<PersonSummary> = {}): PersonSummary {
  return {
    id,
    primary: id,
    native: [],
    aliases: [],
    country: 'CN',
    custody: 'imprisoned',
    restrictions: [],
    asOf: '2026-01',
    roles: ['lawyer'],
    spans: [],
    ...rest,
  };
}
