import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { type DataFault, fieldName, lineEntry } from './yaml-file.ts';

type Path = readonly (string | number)[];

/** The ids of everybody who has a record. */
export const peopleIn = (folder: string): ReadonlySet<string> =>
  new Set(readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? basename(name, '.yaml') : [])));

/** Where a file of recipients names somebody who has no record. */
export function unknownPeople(file: object, people: ReadonlySet<string>): Path[] {
  return Object.entries(file).flatMap(([list, entries]) =>
    (entries as { onlyFor?: string[]; person?: string }[]).flatMap(({ onlyFor = [], person }, i): Path[] => [
      ...onlyFor.flatMap((id, j) => (people.has(id) ? [] : [[list, i, 'onlyFor', j]])),
      ...(person === undefined || people.has(person) ? [] : [[list, i, 'person']]),
    ]),
  );
}

export function noSuchPerson(
  file: string,
  path: Path,
  lineOf: (path: Path) => number | undefined,
): DataFault {
  return {
    file,
    ...lineEntry(lineOf(path)),
    field: fieldName(path),
    reason: 'expected a person who has a record in data/people',
  };
}
