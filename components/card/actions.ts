import type { CardSurface } from '../../lib/page/card/contract.ts';
import type { WordKey } from '../../lib/words/index.ts';

interface Action {
  readonly surface: CardSurface;
  readonly word: WordKey;
  /** Asks something of a state: offered only where a letter can be suggested. */
  readonly asks: boolean;
}

/** What can be done for a person, in the order in which it is offered. Each opens a page of Vigil's own. */
const all: readonly Action[] = [
  { surface: 'letter', word: 'act.letter', asks: true },
  { surface: 'petition', word: 'act.petition', asks: true },
  { surface: 'message', word: 'act.message', asks: false },
  { surface: 'case', word: 'act.case', asks: false },
];

/** The actions of one card. */
export const actionsFor = (letter: boolean): readonly Action[] => all.filter(({ asks }) => letter || !asks);
