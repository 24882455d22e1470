import type { Person } from '../dataset/person.ts';
import type { WordKey } from '../words/index.ts';
import { type Knows, suggestPurposes } from './purpose.ts';

/** What the card beside a name shows: the record, and whether a letter can be suggested. */
export interface CardFacts {
  readonly person: Person;
  /** Why no letter is suggested, in words that take a `{name}`; left out where one is. */
  readonly withheld?: WordKey;
}

export function cardFactsOf(person: Person, rules: Knows, now: Date): CardFacts {
  const suggestion = suggestPurposes(person, rules, now);
  return 'withheld' in suggestion ? { person, withheld: suggestion.withheld } : { person };
}
