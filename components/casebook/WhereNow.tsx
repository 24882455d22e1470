import { daysHeld } from '../../lib/dataset/age.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Words } from '../../lib/words/index.ts';
import { Facts } from '../Facts.tsx';
import { NewestSource } from '../NewestSource.tsx';
import { StatusWord } from '../StatusWord.tsx';
import { TermBar } from '../TermBar.tsx';

interface Props {
  readonly person: Person;
  readonly overdue: string | undefined;
  readonly words: Words;
  readonly now: Date;
}

/** The state of the case as of its newest source, and how old that is. */
export function WhereNow({ person, overdue, words, now }: Props) {
  const { status } = person;
  const days = daysHeld(status);
  return (
    <section aria-labelledby="now">
      <h2 id="now">{words('casebook.case.now')}</h2>
      <p class="now-status">
        <StatusWord
          custody={status.custody}
          restrictions={status.restrictions.map(({ kind }) => kind)}
          words={words}
        />
        {overdue && <span class="overdue">{overdue}</span>}
        <TermBar person={person} now={now} words={words} />
        <NewestSource status={status} now={now} words={words} />
        {days !== undefined && <span class="meta">{words('casebook.case.held', { count: days })}</span>}
      </p>
      <Facts person={person} words={words} />
    </section>
  );
}
