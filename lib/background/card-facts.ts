import { cardFactsOf } from '../letters/card-facts.ts';
import { type LetterIndex, loadLetterIndex } from '../letters/letter-index.ts';
import { readPackaged } from '../packaged.ts';
import { type CardAnswer, cardAnswer } from '../words/card-table.ts';
import { chosenWords } from '../words/chosen.ts';
import { personById } from './people.ts';

let rules: Promise<LetterIndex> | undefined;

/** What the card shows of a person, in the language of the interface. */
export async function cardFacts(id: string): Promise<CardAnswer> {
  rules ??= loadLetterIndex(readPackaged);
  const [person, words] = await Promise.all([personById(id), chosenWords()]);
  return cardAnswer(person && cardFactsOf(person, await rules, new Date()), words);
}
