import { ageOf, statusMayHaveChanged } from '../lib/dataset/age.ts';
import type { Custody } from '../lib/dataset/custody.ts';
import type { PartialDate } from '../lib/dataset/partial-date.ts';
import { sayDate } from '../lib/words/dates.ts';
import type { Words } from '../lib/words/index.ts';
import { comma } from '../lib/words/signs.ts';
import { MayHaveChanged } from './MayHaveChanged.tsx';

interface Props {
  readonly status: { readonly custody: Custody; readonly asOf: PartialDate };
  readonly now: Date;
  readonly words: Words;
}

/** How old the newest source for a status is, with the warning that every surface gives when it is over a year. */
export function NewestSource({ status, now, words }: Props) {
  const { asOf } = status;
  const old = sayAge(asOf, now, words);
  return (
    <span class="age">
      {words('age.newest', { date: sayDate(asOf, words.locale) })}
      {old && comma(words) + old}
      {statusMayHaveChanged(status, now) && <MayHaveChanged words={words} />}
    </span>
  );
}

/** “14 months old”; nothing for a date of which that cannot be said. */
function sayAge(date: PartialDate, now: Date, words: Words): string | undefined {
  const age = ageOf(date, now);
  if (!age) return undefined;
  if (age.count === 0) return words('term.old.new');
  return words(age.unit === 'month' ? 'term.old.months' : 'term.old.years', { count: age.count });
}
