import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Person, personSchema } from '../../lib/dataset/person.ts';

/** The records of a version of the dataset, as far as they can be read by the schema of today. */
export interface RecordsAt {
  readonly version: string;
  readonly people: readonly Person[];
  /** Records that do not follow the schema of today, and so cannot be compared. */
  readonly unread: readonly string[];
}

/** Reads a data folder as it stands. */
export function recordsIn(folder: string): RecordsAt {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return recordsOf(
    readdirSync(join(folder, 'people')).map((name) => `people/${name}`),
    read,
  );
}

/** Reads the data folder of this repository as it stood at a revision: a tag, a branch or a commit. */
export function recordsAtRevision(root: string, revision: string): RecordsAt {
  if (revision.startsWith('-')) throw new Error(`expected a revision, as in v0.1.0; found ${revision}`);
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  let names: string[];
  try {
    names = git('ls-tree', '-z', '--name-only', `${revision}:data/people`).split('\0').filter(Boolean);
  } catch {
    throw new Error(`expected a revision of this repository that has data/people; found ${revision}`);
  }
  return recordsOf(
    names.map((name) => `people/${name}`),
    (name) => git('show', `${revision}:data/${name}`),
  );
}

function recordsOf(names: readonly string[], read: (name: string) => string): RecordsAt {
  const people: Person[] = [];
  const unread: string[] = [];
  for (const name of names) {
    if (!name.endsWith('.yaml')) continue;
    const record = personSchema.safeParse(parse(read(name)));
    if (record.success) people.push(record.data);
    else unread.push(name);
  }
  const { version } = parse(read('dataset.yaml')) as { version?: string };
  return { version: version ?? 'without a version', people, unread };
}
