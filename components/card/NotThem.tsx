import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotThem as Verdict } from '../../lib/page/card/contract.ts';
import type { Words } from '../../lib/words/index.ts';
import { trusted } from './trusted.ts';

interface Props {
  readonly name: string;
  readonly words: Words;
  /** False where it could not be kept. */
  readonly onJudge: (verdict: Verdict) => Promise<boolean>;
}

type State = 'closed' | 'asking' | 'failed' | 'not-here' | 'not-on-site';

/**
 * “Not this person”, asked and answered in place: what follows is only that a name is left unmarked, here or on this
 * site, and the same place takes it back.
 */
export function NotThem({ name, words, onJudge }: Props) {
  const [state, setState] = useState<State>('closed');
  const first = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  // What was pressed has gone: the focus goes on to what came in its place.
  useEffect(() => {
    if (opened.current) first.current?.focus({ preventScroll: true });
    opened.current = true;
  }, [state]);

  const to = (next: State) => trusted(() => setState(next));
  const judge = (verdict: Verdict, next: State) =>
    trusted(() => void onJudge(verdict).then((kept) => setState(kept ? next : 'failed')));
  const button = (word: string, act: (event: Event) => void, isFirst = false) => (
    <button type="button" class="button" onClick={act} {...(isFirst && { ref: first })}>
      {word}
    </button>
  );

  return (
    <div class="not-them">
      {(state === 'closed' || state === 'failed') && (
        <button type="button" class="link" ref={first} onClick={to('asking')}>
          {words('judge.not')}
        </button>
      )}
      {state === 'asking' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the page's idea of a form with it
        <div role="group" aria-label={words('judge.ask', { name })}>
          <p>{words('judge.ask', { name })}</p>
          <p class="choices">
            {button(words('judge.here'), judge('not-here', 'not-here'), true)}
            {button(words('judge.site'), judge('not-on-site', 'not-on-site'))}
            {button(words('judge.cancel'), to('closed'))}
          </p>
          <p class="small">{words('judge.kept')}</p>
        </div>
      )}
      <p role="status">
        {state === 'not-here' && words('judge.done.here', { name })}
        {state === 'not-on-site' && words('judge.done.site', { name })}
        {state === 'failed' && words('judge.failed')}
      </p>
      {(state === 'not-here' || state === 'not-on-site') &&
        button(words('judge.undo'), judge('undo', 'closed'), true)}
    </div>
  );
}
