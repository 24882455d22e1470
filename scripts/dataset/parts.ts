import { lettersOutput } from './letters.ts';
import type { ReadPart } from './part.ts';

/** Everything in data/ beside the people and the news sites. */
export const parts: readonly ReadPart[] = [lettersOutput];
