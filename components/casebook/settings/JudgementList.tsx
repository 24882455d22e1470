import type { Judgement } from '../../../lib/casebook/judgement.ts';
import { sayDate } from '../../../lib/words/dates.ts';
import type { Words } from '../../../lib/words/index.ts';
import { comma } from '../../../lib/words/signs.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly judgements: readonly Judgement[];
  readonly nameOf: (person: string) => string;
  readonly onTakeBack: (judgement: Judgement) => void;
  readonly words: Words;
}

/** What the reader said of names that Vigil took for somebody, each to be taken back. */
export function JudgementList({ judgements, nameOf, onTakeBack, words }: Props) {
  return (
    <Section id="settings-judgements" title={words('settings.judgements')}>
      <p class="meta">{words('settings.judgements.says')}</p>
      {judgements.length === 0 ? (
        <p>{words('settings.judgements.none')}</p>
      ) : (
        <ul class="setting-list">
          {judgements.map((judgement) => {
            const { key, person, verdict, scope, host, on } = judgement;
            const name = nameOf(person);
            return (
              <li key={key}>
                <span>
                  {words(verdict === 'is' ? 'settings.judgement.is' : 'settings.judgement.not', { name })}
                  {comma(words)}
                  {words(`settings.judgement.${scope}`, { host })}{' '}
                  <span class="meta">{sayDate(on, words.locale)}</span>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={words('settings.takeBack.of', { what: name })}
                  onClick={() => onTakeBack(judgement)}
                >
                  {words('settings.takeBack')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
