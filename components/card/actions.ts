import type { CardSurface } from '../../lib/page/card/contract.ts';
import type { WordKey } from '../../lib/words/index.ts';

interface Action {
  readonly surface: CardSurface;
  readonly word: WordKey;
  /** False while Vigil has no page to lead to: then it is not offered. */
  readonly ready: boolean;
}

/** What can be done for a person, in the order in which it is offered. Each opens a page of Vigil's own. */
const all: readonly Action[] = [
  { surface: 'letter', word: 'act.letter', ready: true },
  { surface: 'petition', word: 'act.petition', ready: false },
  { surface: 'message', word: 'act.message', ready: false },
  { surface: 'case', word: 'act.case', ready: true },
];

/** The actions of one card; a letter is among them only where one can be suggested. */
export const actionsFor = (letter: boolean): readonly Action[] =>
  all.filter(({ surface, ready }) => ready && (letter || surface !== 'letter'));
