import { isCardKey } from '../../lib/words/card-table.ts';
import english from '../../locales/en.json' with { type: 'json' };

/** The part of the interface's words that goes into the card. */
export const wordsForCard = (): Record<string, string> =>
  Object.fromEntries(Object.entries(english).filter(([key]) => isCardKey(key)));
