import { mayHaveChanged } from '../lib/dataset/age.ts';
import type { PartialDate } from '../lib/dataset/partial-date.ts';
import { sayDate } from '../lib/words/dates.ts';
import type { Words } from '../lib/words/index.ts';

/** How old the newest source for a status is, with the warning that every surface gives when it is over a year. */
export function NewestSource({ asOf, now, words }: { asOf: PartialDate; now: Date; words: Words }) {
  return (
    <span class="age">
      {words('age.newest', { date: sayDate(asOf, words.locale) })}
      {mayHaveChanged(asOf, now) && (
        <>
          : <strong>{words('age.stale')}</strong>
        </>
      )}
    </span>
  );
}
