import type { ReadPackaged } from '../dataset/load.ts';
import { type Recipients, recipientsSchema } from '../dataset/recipient.ts';
import { type LetterFile, letterFileSchema } from './letter-file.ts';

/** The languages in which letters can be written; each is a folder of data/letters. */
export const letterLanguages = ['en'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

export async function loadRecipients(read: ReadPackaged): Promise<Recipients> {
  return recipientsSchema.parse(await read('dataset/recipients.json'));
}

export async function loadLetters(read: ReadPackaged, language: LetterLanguage): Promise<LetterFile> {
  return letterFileSchema.parse(await read(`dataset/letters/${language}.json`));
}
