import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { openReading, type ReadingOptions } from './reading.ts';

/** Reads one whole text and says who is named where, sorted by place. */
export function recognise(text: string, lexicon: Lexicon, options: ReadingOptions = {}): Mention[] {
  const reading = openReading<0>(lexicon, options);
  if (!reading.read(0, text)) return [];
  return [...(reading.mentions().get(0) ?? [])];
}
