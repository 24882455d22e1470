import { useEffect, useRef } from 'preact/hooks';
import type { Erased } from '../../../lib/erase/erase.ts';
import type { Words } from '../../../lib/words/index.ts';
import { sayList } from '../../../lib/words/signs.ts';
import { Icon } from '../../Icon.tsx';
import { Trash2 } from '../../icons.ts';
import { Section } from './Section.tsx';

/** How far the erasing is: not asked for, asked once, under way, over, or it could not be done. */
export type EraseStep =
  | { readonly at: 'rest' | 'asked' | 'going' | 'failed' }
  | { readonly at: 'done'; readonly erased: Erased };

interface Props {
  readonly step: EraseStep;
  readonly onAsk: () => void;
  readonly onNo: () => void;
  readonly onErase: () => void;
  readonly words: Words;
}

const places = ['databases', 'local', 'sync', 'session', 'alarms', 'caches', 'pages'] as const;

/** Erases everything: asks once, then shows what a look afterwards found. */
export function EraseSection({ step, onAsk, onNo, onErase, words }: Props) {
  const answer = useRef<HTMLButtonElement>(null);
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step.at === 'asked') answer.current?.focus();
    if (step.at === 'done') done.current?.focus();
  }, [step.at]);
  return (
    <Section id="settings-erase" title={words('erase.title')}>
      <p class="meta">{words('erase.says')}</p>
      {(step.at === 'rest' || step.at === 'failed') && (
        <button type="button" class="button" data-look="danger" onClick={onAsk}>
          <Icon of={Trash2} />
          {words('erase.start')}
        </button>
      )}
      {step.at === 'asked' && (
        <div class="erase-ask">
          <p id="erase-sure">{words('erase.sure')}</p>
          <p class="take">
            <button ref={answer} type="button" class="button" aria-describedby="erase-sure" onClick={onNo}>
              {words('erase.no')}
            </button>
            <button
              type="button"
              class="button"
              data-look="danger"
              aria-describedby="erase-sure"
              onClick={onErase}
            >
              {words('erase.yes')}
            </button>
          </p>
        </div>
      )}
      <p role="status">{step.at === 'going' && <span class="waits">{words('erase.going')}</span>}</p>
      <p role="alert" class="trouble-line">
        {step.at === 'failed' && words('erase.failed')}
      </p>
      {step.at === 'done' && (
        <div class="erase-proof">
          <p ref={done} tabIndex={-1}>
            <strong>{words(step.erased.nothingLeft ? 'erase.gone' : 'erase.left')}</strong>
          </p>
          <dl class="facts">
            {places.map((place) => (
              <div key={place}>
                <dt>{words(`erase.place.${place}`)}</dt>
                <dd>{sayList(step.erased.left[place], words) || words('erase.nothing')}</dd>
              </div>
            ))}
          </dl>
          {(step.erased.granted.origins?.length ?? 0) > 0 && (
            <p class="meta">
              {words('erase.granted', { sites: sayList(step.erased.granted.origins ?? [], words) })}
            </p>
          )}
        </div>
      )}
    </Section>
  );
}
