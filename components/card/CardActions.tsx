import type { Words } from '../../lib/words/index.ts';
import { trusted } from './trusted.ts';

export type CardSurface = 'letter' | 'case' | 'follow' | 'report';

/** What can be done. Each opens a page of Vigil's own; nothing happens in the card, beside a stranger's scripts. */
export function CardActions({ words, onOpen }: { words: Words; onOpen: (surface: CardSurface) => void }) {
  return (
    <footer>
      <button type="button" class="button" data-look="primary" onClick={trusted(() => onOpen('letter'))}>
        {words('act.letter')}
      </button>
      <button type="button" class="button" onClick={trusted(() => onOpen('follow'))}>
        {words('act.follow')}
      </button>
      <button type="button" class="button" onClick={trusted(() => onOpen('case'))}>
        {words('act.case')}
      </button>
    </footer>
  );
}
