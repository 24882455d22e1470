import * as z from 'zod/mini';
import { citations } from '../dataset/citation.ts';
import { plainWords } from '../dataset/field.ts';
import type { ReadPackaged } from '../dataset/load.ts';
import { purposes } from '../dataset/recipient.ts';
import { causes } from './cause.ts';

/* data/petition-texts/<language>.yaml: the words of petitions, in the little language of the letters. */

/** The first of these that can stand with what is known is said. */
const wordings = z.array(plainWords).check(z.minLength(1, 'expected at least one wording'));
const sentences = z.array(wordings).check(z.minLength(1, 'expected at least one sentence'));

/** A petition for several people. */
const together = z.strictObject({
  title: wordings,
  opening: sentences,
  grounds: sentences,
  requests: sentences,
});

const paperWords = [
  'to',
  'date',
  'name',
  'place',
  'role',
  'signature',
  'number',
  'letterhead',
  'sheet',
  'onSheet',
  'inAll',
  'collectedBy',
  'contact',
  'destroyedBy',
  'asked',
  'request',
  'entry',
] as const;
export type PaperWord = (typeof paperWords)[number];

export const petitionTextSchema = z.strictObject({
  language: z.string(),
  opening: sentences,
  ask: sentences,
  closing: sentences,
  reported: sentences,
  purposes: z.record(
    z.enum(purposes),
    z.strictObject({ title: wordings, facts: sentences, grounds: sentences, requests: sentences }),
  ),
  many: z.strictObject({ held: together, limits: together, licence: together, list: sentences }),
  line: z.record(z.enum(causes), wordings),
  lineAsOf: plainWords,
  paper: z.record(z.enum(paperWords), plainWords),
  privacy: z.strictObject({ title: plainWords, points: sentences, sources: citations }),
});
export type PetitionText = z.infer<typeof petitionTextSchema>;

export const loadPetitionText = async (read: ReadPackaged, language: string): Promise<PetitionText> =>
  petitionTextSchema.parse(await read(`dataset/petition-texts/${language}.json`));
