import { X } from 'lucide';
import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';
import { Facts } from '../Facts.tsx';
import { Icon } from '../Icon.tsx';
import { CardActions, type CardSurface } from './CardActions.tsx';
import { CardAge } from './CardAge.tsx';
import { CardHead } from './CardHead.tsx';
import { Conflicts, SourceList } from './CardSources.tsx';
import { trusted } from './trusted.ts';

export interface CardProps {
  /** Undefined while the record is on its way, null when there is none. */
  readonly person: Person | null | undefined;
  /** True when the mention may be somebody else of that name. */
  readonly perhaps: boolean;
  readonly printed: string;
  readonly words: Words;
  readonly now: Date;
  readonly onOpen: (surface: CardSurface) => void;
  readonly onClose: () => void;
}

/** The card beside a name: who this is, what has become of them, how old that knowledge is, and what to do. */
export function Card({ person, perhaps, printed, words, now, onOpen, onClose }: CardProps) {
  return (
    <>
      <button
        type="button"
        class="button close"
        data-look="quiet"
        aria-label={words('act.close')}
        onClick={trusted(onClose)}
      >
        <Icon of={X} />
      </button>
      <div class="scroll">
        {!person && (
          <p class="waiting">{person === null ? words('card.nobody', { name: printed }) : printed}</p>
        )}
        {person && (
          <>
            {perhaps && <p class="perhaps">{words('card.perhaps')}</p>}
            <CardHead person={person} words={words} />
            <CardAge person={person} words={words} now={now} />
            <Facts person={person} words={words} />
            <p class="profile">{person.profile}</p>
            <Conflicts person={person} words={words} />
            <SourceList person={person} words={words} onReport={() => onOpen('report')} />
          </>
        )}
      </div>
      {person && <CardActions words={words} onOpen={onOpen} />}
    </>
  );
}
