import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Person, personSchema } from '../../lib/dataset/person.ts';
import { brokenRules } from '../../lib/dataset/rules.ts';
import { type DataFault, lineEntry, readYaml } from './yaml-file.ts';

/** All records of a folder in the order of their ids, and every fault in them. */
export function readPeople(folder: string, today: string): { people: Person[]; faults: DataFault[] } {
  const people: Person[] = [];
  const faults: DataFault[] = [];
  for (const name of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const file = join(folder, name);
    const checked = readYaml(file, personSchema);
    if ('faults' in checked) {
      faults.push(...checked.faults);
      continue;
    }
    const person = checked.value;
    if (person.id !== basename(name, '.yaml'))
      faults.push({
        file,
        ...lineEntry(checked.lineOf(['id'])),
        field: 'id',
        reason: `expected ${basename(name, '.yaml')}, the name of the file`,
      });
    for (const rule of brokenRules(person, today))
      faults.push({
        file,
        ...lineEntry(checked.lineOf(pathOf(rule.field))),
        field: rule.field,
        reason: `expected ${rule.expected}`,
      });
    people.push(person);
  }
  return { people, faults };
}

/** `events[2].source` → ['events', 2, 'source'] */
function pathOf(field: string): (string | number)[] {
  return [...field.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}
