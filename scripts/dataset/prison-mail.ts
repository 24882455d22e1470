import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PrisonMail, prisonMailSchema } from '../../lib/dataset/prison-mail.ts';
import { checkPrisonMail } from '../../lib/letters/prison-mail.ts';
import type { BrokenPlace } from './list-file.ts';
import type { DatasetPart } from './part.ts';
import { type DataFault, fieldName, lineEntry, readYaml } from './yaml-file.ts';

/** data/prison-mail/<country>.yaml: what is known of letters to prisoners. */
export function prisonMailOutput(
  dataFolder: string,
  people: readonly { readonly id: string }[],
): DatasetPart {
  const folder = join(dataFolder, 'prison-mail');
  const ids = new Set(people.map(({ id }) => id));
  const faults: DataFault[] = [];
  const all: PrisonMail[] = [];
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name);
    const read = readYaml(file, prisonMailSchema);
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    all.push(read.value);
    for (const { path, expected } of brokenPlaces(read.value, name, ids))
      faults.push({
        file,
        ...lineEntry(read.lineOf(path)),
        field: fieldName(path),
        reason: `expected ${expected}`,
      });
  }
  return {
    faults,
    files: new Map([['dataset/prison-mail.json', JSON.stringify(all)]]),
    schemas: { 'prison-mail': prisonMailSchema },
  };
}

function* brokenPlaces(mail: PrisonMail, name: string, people: ReadonlySet<string>): Generator<BrokenPlace> {
  const place = (mail.region ?? mail.country).toLowerCase();
  if (name !== `${place}.yaml`)
    yield { path: [mail.region ? 'region' : 'country'], expected: `a file called ${place}.yaml` };
  const known = new Set(mail.sources.map(({ n }) => n));
  for (const list of ['withheld', 'notFor', 'avoid', 'enclosures', 'advice'] as const)
    for (const [i, { source }] of mail[list].entries())
      if (!known.has(source))
        yield { path: [list, i, 'source'], expected: `source ${source} to stand in the list of sources` };
  if (mail.languages && !known.has(mail.languages.source))
    yield { path: ['languages', 'source'], expected: 'a source that stands in the list of sources' };
  for (const [i, { custody }] of mail.withheld.entries())
    if (custody.some((word) => mail.mayWrite.includes(word)))
      yield { path: ['withheld', i, 'custody'], expected: 'custody that mayWrite does not name' };
  for (const [i, { text }] of mail.lines.entries())
    if (checkPrisonMail(text, mail).length > 0)
      yield { path: ['lines', i, 'text'], expected: 'words that no rule of the same file speaks against' };
  for (const [i, { person }] of mail.notFor.entries())
    if (!people.has(person))
      yield { path: ['notFor', i, 'person'], expected: 'a person who has a record in data/people' };
}
