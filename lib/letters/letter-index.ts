import * as z from 'zod/mini';
import type { ReadPackaged } from '../dataset/load.ts';
import { answerableSchema } from '../dataset/recipient.ts';
import { audiences } from './letter-file.ts';

/** dataset/letters/index.json: what can be written at all, so that no letters are loaded to find out. */
export const letterIndexSchema = z.strictObject({
  /** The audiences that each language has letters for. */
  languages: z.record(z.string(), z.array(z.enum(audiences))),
  /** The people whose death the letters can speak of. */
  deaths: z.array(z.string()),
  answerable: answerableSchema.shape.answerable,
});
export type LetterIndex = z.infer<typeof letterIndexSchema>;

/** Small enough for every surface that only has to know whether a letter can be suggested. */
export async function loadLetterIndex(read: ReadPackaged): Promise<LetterIndex> {
  return letterIndexSchema.parse(await read('dataset/letters/index.json'));
}
