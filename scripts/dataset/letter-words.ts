import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { wordsSchema } from '../../lib/letters/words-file.ts';
import { checkWording } from './letter-sections.ts';
import { type DataFault, fieldName, lineEntry, readYaml } from './yaml-file.ts';

/** The language's words for each charge, by the English words of the record as a letter quotes them. */
export const chargesSchema = z.strictObject({ charges: z.record(z.string(), z.string()) });

/** Slots that the word list alone has. */
const own = { place: 'the name of a country or region', duration: 'years and months' };

/** Reads words.yaml and charges.yaml of one language; English says a charge as the record does. */
export function readWords(
  folder: string,
  language: string,
  slots: Readonly<Record<string, string>>,
): { file: object; faults: DataFault[] } {
  const faults: DataFault[] = [];
  const file: Record<string, unknown> = {};
  const words = readOrMissing(join(folder, 'words.yaml'), wordsSchema, faults);
  if (words) {
    file.words = words.value;
    for (const [path, phrase] of phrasesIn(words.value))
      checkWording(phrase, { ...slots, ...own }, (reason) =>
        faults.push({
          file: join(folder, 'words.yaml'),
          ...lineEntry(words.lineOf(path)),
          field: fieldName(path),
          reason,
        }),
      );
  }
  if (language !== 'en')
    file.charges = readOrMissing(join(folder, 'charges.yaml'), chargesSchema, faults)?.value.charges;
  return { file, faults };
}

function readOrMissing<S extends z.ZodMiniType>(file: string, schema: S, faults: DataFault[]) {
  if (!existsSync(file)) {
    faults.push({ file, field: '(the file)', reason: 'expected this file' });
    return undefined;
  }
  const read = readYaml(file, schema);
  if ('value' in read) return read;
  faults.push(...read.faults);
  return undefined;
}

/** Every phrase of a word list, with where it stands. The marks are signs, and no phrases. */
function* phrasesIn(value: unknown, path: string[] = []): Generator<[string[], string]> {
  if (typeof value === 'string') {
    if (path[0] !== 'marks') yield [path, value];
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* phrasesIn(inner, [...path, key]);
}
