import { letterLanguages, loadSpeech } from '../../lib/letters/languages/index.ts';
import type { Speech } from '../../lib/letters/speech.ts';

/** The grammar of every language that letters can be written in, for what looks at all of them. */
export const speeches: ReadonlyMap<string, Speech> = new Map(
  await Promise.all(letterLanguages.map(async (language) => [language, await loadSpeech(language)] as const)),
);
