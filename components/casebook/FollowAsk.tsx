import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly name: string;
  readonly onFollow: () => void;
  readonly onNotNow: () => void;
  readonly words: Words;
}

/** Asks whether to follow a case: the card in a page leads here, since a page must not be able to decide it. */
export function FollowAsk({ name, onFollow, onNotNow, words }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="ask" aria-labelledby="ask">
      <div>
        <h2 id="ask">{words('follow.ask', { name })}</h2>
        <p id="ask-kept">{words('follow.kept')}</p>
      </div>
      <div class="ask-answers">
        <button
          ref={button}
          type="button"
          class="button"
          data-look="primary"
          aria-describedby="ask ask-kept"
          onClick={onFollow}
        >
          {words('act.follow')}
        </button>
        <button type="button" class="button" data-look="quiet" onClick={onNotNow}>
          {words('follow.notNow')}
        </button>
      </div>
    </section>
  );
}
