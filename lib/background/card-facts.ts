import { type CardFacts, cardFactsOf } from '../letters/card-facts.ts';
import { type LetterIndex, loadLetterIndex } from '../letters/letter-index.ts';
import { readPackaged } from '../packaged.ts';
import { personById } from './people.ts';

let rules: Promise<LetterIndex> | undefined;

/** What the card shows of a person, or null when there is none by that id. */
export async function cardFacts(id: string): Promise<CardFacts | null> {
  rules ??= loadLetterIndex(readPackaged);
  const person = await personById(id);
  return person && cardFactsOf(person, await rules, new Date());
}
