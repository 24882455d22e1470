import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import { type Person, personSchema } from '../../lib/dataset/person.ts';
import { brokenRules } from '../../lib/dataset/rules.ts';
import { personFields } from './person-fields.ts';
import { pronounce } from './pronunciation.ts';
import { type DataFault, type FileHelp, faultLine, lineEntry, readYaml } from './yaml-file.ts';

const explained: Readonly<Record<string, string>> = {
  'status.custody': 'docs/adding-a-person.md',
  'status.restrictions[].kind': 'docs/dataset.md',
  'events[].type': 'docs/dataset.md',
};
const help: FileHelp = { fields: personFields, explainedIn: (field) => explained[field] };

/** All records of a folder in the order of their ids, and every fault in them. */
export function readPeople(folder: string, today: string): { people: Person[]; faults: DataFault[] } {
  const people: Person[] = [];
  const faults: DataFault[] = [];
  for (const name of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const file = join(folder, name);
    const checked = readYaml(file, personSchema, help);
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
    const pronounced = withPronunciation(person);
    if ('readsAs' in pronounced)
      faults.push({
        file,
        ...lineEntry(checked.lineOf(['names', 'primary'])),
        field: 'names.primary',
        reason: `expected the characters to be read so; they read as ${pronounced.readsAs}. Mend one of them, or give names.pronunciation`,
      });
    else people.push(pronounced);
  }
  return { people, faults };
}

/** The record with its name read aloud, where that can be made and the record does not say it itself. */
function withPronunciation(person: Person): Person | { readonly readsAs: string } {
  const said = person.names.pronunciation ? undefined : pronounce(person);
  if (!said) return person;
  if ('readsAs' in said) return said;
  return {
    ...person,
    names: { ...person.names, pronunciation: { text: said.text, lang: 'zh-Latn-pinyin' } },
  };
}

/** `events[2].source` → ['events', 2, 'source'] */
function pathOf(field: string): (string | number)[] {
  return [...field.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The sound records of a folder, for whoever only works with them. @throws Error that says every fault. */
export function soundPeople(folder: string, today = isoDay(new Date())): Person[] {
  const { people, faults } = readPeople(folder, today);
  if (faults.length > 0) throw new Error(faults.map(faultLine).join('\n'));
  return people;
}
