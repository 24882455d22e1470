import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { templateFault } from '../../lib/letters/check-template.ts';
import { petitionSlots } from '../../lib/petitions/slots.ts';
import { petitionTextSchema } from '../../lib/petitions/text-file.ts';
import type { DatasetPart } from './part.ts';
import { speeches } from './speeches.ts';
import { type DataFault, fieldName, lineEntry, readYaml } from './yaml-file.ts';

type Path = readonly (string | number)[];

/** data/petition-texts: the words of petitions, a file a language. */
export function petitionTextsOutput(dataFolder: string): DatasetPart {
  const folder = join(dataFolder, 'petition-texts');
  const faults: DataFault[] = [];
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const file = join(folder, name);
    const language = name.replace(/\.yaml$/, '');
    const checked = readYaml(file, petitionTextSchema);
    if ('faults' in checked) {
      faults.push(...checked.faults);
      continue;
    }
    const found: DataFault[] = [];
    const fault = (path: Path, reason: string) =>
      found.push({ file, ...lineEntry(checked.lineOf(path)), field: fieldName(path), reason });
    if (checked.value.language !== language)
      fault(['language'], `expected ${language}, the name of the file`);
    const speech = speeches.get(language);
    if (!speech) fault(['language'], `expected a language that letters are written in, not ${language}`);
    const { paper: _, privacy, ...texts } = checked.value;
    for (const [path, wording] of wordingsIn({ ...texts, privacy: privacy.points })) {
      const reason = templateFault(wording, { ...speech?.slots, ...petitionSlots });
      if (reason) fault(path, reason);
    }
    faults.push(...found);
    if (found.length === 0)
      files.set(`dataset/petition-texts/${name.replace('yaml', 'json')}`, JSON.stringify(checked.value));
  }
  return { faults, files, schemas: { 'petition-text': petitionTextSchema } };
}

/** Every text below a value, with where it stands; the language is no text. */
function* wordingsIn(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === 'string') {
    if (path[0] !== 'language') yield [path, value];
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* wordingsIn(item, [...path, i]);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* wordingsIn(item, [...path, key]);
}
