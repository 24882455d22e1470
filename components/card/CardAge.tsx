import { overdueTerm } from '../../lib/dataset/age.ts';
import type { Person } from '../../lib/dataset/person.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { NewestSource } from '../NewestSource.tsx';
import { TermBar } from '../TermBar.tsx';

/** How far the status can be trusted: what has passed of a term, whether it should be over, and the newest source. */
export function CardAge({ person, words, now }: { person: Person; words: Words; now: Date }) {
  const overdue = overdueTerm(person, now);
  return (
    <p class="trust">
      {overdue && <strong>{words('age.overdue', { date: sayDate(overdue, words.locale) })}</strong>}
      <TermBar person={person} now={now} words={words} />
      <NewestSource status={person.status} now={now} words={words} />
    </p>
  );
}
