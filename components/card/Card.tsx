import type { CardFacts } from '../../lib/letters/card-facts.ts';
import type { CardSurface, NotThem as Verdict } from '../../lib/page/card/contract.ts';
import type { Words } from '../../lib/words/index.ts';
import { recordLanguage } from '../../lib/words/record-language.ts';
import { stop } from '../../lib/words/signs.ts';
import { Facts } from '../Facts.tsx';
import { Icon } from '../Icon.tsx';
import { Bookmark, X } from '../icons.ts';
import { CardActions } from './CardActions.tsx';
import { CardAge } from './CardAge.tsx';
import { CardHead } from './CardHead.tsx';
import { Conflicts, SourceList } from './CardSources.tsx';
import { CardTerm } from './CardTerm.tsx';
import { NotThem } from './NotThem.tsx';
import { type AskedSource, askedSource } from './sources.ts';
import { trusted } from './trusted.ts';

export interface CardProps {
  /** Undefined while they are on their way, null when there are none. */
  readonly facts: CardFacts | null | undefined;
  /** True when the mention may be somebody else of that name. */
  readonly perhaps: boolean;
  readonly printed: string;
  readonly words: Words;
  readonly now: Date;
  readonly onOpen: (surface: CardSurface) => void;
  readonly onSource: (asked: AskedSource) => void;
  /** Undefined where this computer has no voice for the name's language. */
  readonly onSay?: (() => void) | undefined;
  /** Undefined where nothing can be judged. */
  readonly onJudge?: ((verdict: Verdict) => Promise<boolean>) | undefined;
  readonly onClose: () => void;
}

/** The card beside a name: who this is, what has become of them, how old that knowledge is, and what to do. */
export function Card(props: CardProps) {
  const { facts, printed, words, onOpen, onClose } = props;
  return (
    <>
      <div class="scroll">
        {facts ? (
          <Known {...props} facts={facts} />
        ) : (
          <p class="waiting">{facts === null ? words('card.nobody', { name: printed }) : printed}</p>
        )}
      </div>
      {facts && <CardActions letter={!facts.withheld} words={words} onOpen={onOpen} />}
      <div class="corner">
        {facts && (
          <button
            type="button"
            class="button"
            data-look="quiet"
            aria-label={words('act.follow')}
            title={words('act.follow')}
            onClick={trusted(() => onOpen('follow'))}
          >
            <Icon of={Bookmark} />
          </button>
        )}
        <button
          type="button"
          class="button"
          data-look="quiet"
          aria-label={words('act.close')}
          title={words('act.close')}
          onClick={trusted(onClose)}
        >
          <Icon of={X} />
        </button>
      </div>
    </>
  );
}

function Known({ facts, perhaps, words, now, ...does }: CardProps & { facts: CardFacts }) {
  const { person, withheld } = facts;
  const name = person.names.primary;
  // Where it is not sure who is meant, that is the first question.
  const notThem = does.onJudge && <NotThem name={name} words={words} onJudge={does.onJudge} />;
  const onClick = (event: MouseEvent) => {
    const asked = askedSource(event);
    if (!asked) return;
    event.preventDefault();
    if (event.isTrusted) does.onSource(asked);
  };
  return (
    // biome-ignore lint/a11y: the buttons in it are what is pressed, by mouse or keyboard; this only hears of it
    <div class="known" onClick={onClick} onAuxClick={onClick}>
      {perhaps && <p class="perhaps">{words('card.perhaps')}</p>}
      {perhaps && notThem}
      <CardHead person={person} words={words} onSay={does.onSay} />
      <CardTerm person={person} words={words} now={now} />
      <Facts person={person} words={words} brief />
      <CardAge person={person} words={words} now={now} />
      {withheld && (
        <p class="withheld">
          <strong>{words('letter.withheld.title') + stop(words)}</strong>
          {words(withheld, { name })}
        </p>
      )}
      <div class="more">
        <Conflicts person={person} words={words} />
        <details>
          <summary>{words('card.profile')}</summary>
          <p lang={recordLanguage(words)}>{person.profile}</p>
        </details>
        <SourceList person={person} words={words} onReport={() => does.onOpen('report')} />
      </div>
      {!perhaps && notThem}
    </div>
  );
}
