import { overdueTerm } from '../../lib/dataset/age.ts';
import type { Person } from '../../lib/dataset/person.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { NewestSource } from '../NewestSource.tsx';

/** How far the status can be trusted: whether a term should be over, and how old the newest source is. */
export function CardAge({ person, words, now }: { person: Person; words: Words; now: Date }) {
  const overdue = overdueTerm(person, now);
  return (
    <p class="trust">
      {overdue && <strong>{words('age.overdue', { date: sayDate(overdue, words.locale) })}</strong>}
      <NewestSource status={person.status} now={now} words={words} />
    </p>
  );
}
