import type { ReadPackaged } from '../dataset/load.ts';
import type { Person } from '../dataset/person.ts';
import type { Answerable } from '../dataset/recipient.ts';
import type { WordKey } from '../words/index.ts';
import { loadLetters, loadRecipients } from './load.ts';
import { suggestPurposes } from './purpose.ts';

/** What the card beside a name shows: the record, and whether a letter can be suggested. */
export interface CardFacts {
  readonly person: Person;
  /** Why no letter is suggested, in words that take a `{name}`; left out where one is. */
  readonly withheld?: WordKey;
}

/** What decides whether a letter is suggested, beside the record itself. */
export interface LetterRules {
  readonly answerable: readonly Answerable[];
  readonly deaths: Readonly<Record<string, unknown>>;
}

export async function loadLetterRules(read: ReadPackaged): Promise<LetterRules> {
  const [{ answerable }, { deaths }] = await Promise.all([loadRecipients(read), loadLetters(read, 'en')]);
  return { answerable, deaths };
}

export function cardFactsOf(person: Person, rules: LetterRules, now: Date): CardFacts {
  const suggestion = suggestPurposes(person, rules, now);
  return 'withheld' in suggestion ? { person, withheld: suggestion.withheld } : { person };
}
