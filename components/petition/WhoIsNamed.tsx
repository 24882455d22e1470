import { mayHaveChanged } from '../../lib/dataset/age.ts';
import type { ChosenPeople } from '../../lib/petitions/choose.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { saySentences } from '../../lib/words/signs.ts';
import { MayHaveChanged } from '../MayHaveChanged.tsx';
import { PersonName } from '../PersonName.tsx';

interface Props {
  readonly named: ChosenPeople;
  readonly now: Date;
  readonly caseHref: (person: string) => string;
  readonly words: Words;
}

/** Whom the petition names, as of when, where each fact comes from, and how many it leaves out, and why. */
export function WhoIsNamed({ named: { people, left, newest }, now, caseHref, words }: Props) {
  return (
    <section class="panel who-named" aria-labelledby="named">
      <h2 id="named">{words('sign.named')}</h2>
      <p>
        {saySentences(
          [
            words('sign.named.count', { count: people.length }),
            newest && words('sign.named.newest', { date: sayDate(newest, words.locale) }),
          ],
          words,
        )}
      </p>
      <ul class="plain-list">
        {people.map(({ id, names, status }) => (
          <li key={id}>
            <a href={caseHref(id)}>
              <PersonName primary={names.primary} native={names.native} />
            </a>{' '}
            <span class="meta">
              {words('campaign.asOf', { date: sayDate(status.asOf, words.locale) })}
              {mayHaveChanged(status.asOf, now) && <MayHaveChanged words={words} />}
            </span>
          </li>
        ))}
      </ul>
      <p class="meta">{words('sign.named.sources')}</p>
      {left.size > 0 && (
        <ul class="left-out">
          {[...left].map(([why, those]) => (
            <li key={why}>{words(`sign.left.${why}`, { count: those.length })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
