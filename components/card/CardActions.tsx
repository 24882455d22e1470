import type { CardSurface } from '../../lib/page/card/contract.ts';
import type { Words } from '../../lib/words/index.ts';
import { actionsFor } from './actions.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly letter: boolean;
  readonly words: Words;
  readonly onOpen: (surface: CardSurface) => void;
}

/** What can be done. Each opens a page of Vigil's own; nothing happens in the card, beside a stranger's scripts. */
export function CardActions({ letter, words, onOpen }: Props) {
  return (
    <footer>
      {actionsFor(letter).map(({ surface, word }) => (
        <button
          key={surface}
          type="button"
          class="button"
          {...(surface === 'letter' && { 'data-look': 'primary' })}
          onClick={trusted(() => onOpen(surface))}
        >
          {words(word)}
        </button>
      ))}
    </footer>
  );
}
