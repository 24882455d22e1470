import type { ReadPackaged } from '../dataset/load.ts';
import { type Recipients, recipientsSchema } from '../dataset/recipient.ts';
import { type LetterLanguage, loadSpeech } from './languages/index.ts';
import { type LetterFile, letterFileSchema } from './letter-file.ts';
import type { Speech } from './speech.ts';

/** Everything that letters in one language are made of: its texts and its grammar. */
export interface Letters extends LetterFile {
  readonly speech: Speech;
}

export async function loadRecipients(read: ReadPackaged): Promise<Recipients> {
  return recipientsSchema.parse(await read('dataset/recipients.json'));
}

/** Loads the letters of one language, and of no other. */
export async function loadLetters(read: ReadPackaged, language: LetterLanguage): Promise<Letters> {
  const [file, speech] = await Promise.all([read(`dataset/letters/${language}.json`), loadSpeech(language)]);
  return { ...letterFileSchema.parse(file), speech };
}
