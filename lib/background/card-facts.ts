import { type CardFacts, cardFactsOf, type LetterRules, loadLetterRules } from '../letters/card-facts.ts';
import { readPackaged } from '../packaged.ts';
import { personById } from './people.ts';

let rules: Promise<LetterRules> | undefined;

/** What the card shows of a person, or null when there is none by that id. */
export async function cardFacts(id: string): Promise<CardFacts | null> {
  rules ??= loadLetterRules(readPackaged);
  const person = await personById(id);
  return person && cardFactsOf(person, await rules, new Date());
}
