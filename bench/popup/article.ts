import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexSchema } from '../../lib/dataset/index-file.ts';

const file = join(import.meta.dirname, '../../generated/dataset/index.json');

/** An article that certainly names so many people of the dataset; by their longest names, where that is asked. */
export function peopleNamed(count: number, longest = false): string {
  const { people } = indexSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const chosen = longest ? people.toSorted((a, b) => b.primary.length - a.primary.length) : people;
  const told = chosen
    .slice(0, count)
    .map(
      ({ primary, native }) =>
        `<p>The human rights lawyer ${primary} ${native[0]?.text ?? ''} is in prison, a human rights defender.</p>`,
    );
  return `<!doctype html><html lang="en"><title>n</title><link rel="icon" href="data:,"><body><p>Rain is expected in the north.</p>${told.join('')}`;
}
