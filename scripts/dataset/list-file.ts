import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { Citation } from '../../lib/dataset/citation.ts';
import { compareDates, isoDay } from '../../lib/dataset/partial-date.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { DatasetPart } from './part.ts';
import { type DataFault, fieldName, lineEntry, readYaml } from './yaml-file.ts';

type Path = readonly (string | number)[];

/** A rule that a file breaks: where in it, and what was expected there. */
export interface BrokenPlace {
  readonly path: Path;
  readonly expected: string;
}

interface ListFile<S extends z.ZodMiniType> {
  /** `dates` is read from data/dates.yaml, and ships as dataset/dates.json. */
  readonly name: string;
  readonly schema: S;
  /** What a single field cannot say. */
  rules(value: z.infer<S>, people: ReadonlySet<string>, today: string): Iterable<BrokenPlace>;
}

/** A part of the dataset that is one YAML file with a list in it. */
export const listFile =
  <S extends z.ZodMiniType>({ name, schema, rules }: ListFile<S>) =>
  (
    dataFolder: string,
    people: readonly Pick<Person, 'id'>[],
    today: string = isoDay(new Date()),
  ): DatasetPart => {
    const file = join(dataFolder, `${name}.yaml`);
    const schemas = { [name]: schema };
    const checked = readYaml(file, schema);
    if ('faults' in checked) return { faults: checked.faults, files: new Map(), schemas };
    const faults: DataFault[] = [];
    for (const { path, expected } of rules(checked.value, new Set(people.map(({ id }) => id)), today))
      faults.push({
        file,
        ...lineEntry(checked.lineOf(path)),
        field: fieldName(path),
        reason: `expected ${expected}`,
      });
    return { faults, files: new Map([[`dataset/${name}.json`, JSON.stringify(checked.value)]]), schemas };
  };

/** The places below `path` that name somebody who has no record. */
export const strangers = (ids: readonly string[], people: ReadonlySet<string>, path: Path): BrokenPlace[] =>
  ids.flatMap((id, i) =>
    people.has(id) ? [] : [{ path: [...path, i], expected: 'a person who has a record in data/people' }],
  );

/** The sources below `path` that claim to be from after `day`. */
export const publishedAfter = (
  sources: readonly Citation[],
  day: string,
  path: Path,
  expected: string,
): BrokenPlace[] =>
  sources.flatMap(({ published }, i) =>
    published && compareDates(published, day) > 0 ? [{ path: [...path, i, 'published'], expected }] : [],
  );
