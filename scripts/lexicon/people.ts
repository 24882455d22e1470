import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LexiconPerson } from './person.ts';

/** Reads the records of a folder: YAML, one file a person. */
export function readPeople(folder: string): LexiconPerson[] {
  return readdirSync(folder)
    .filter((file) => /\.(ya?ml|json)$/.test(file))
    .sort()
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as LexiconPerson);
}
