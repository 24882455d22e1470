import type { CaseRow } from '../../lib/casebook/row.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { StatusWord } from '../StatusWord.tsx';

/** The status in a list: never "imprisoned" alone when the term should be over. */
export function StatusLine({ row, words }: { row: CaseRow; words: Words }) {
  const { person, overdue } = row;
  return (
    <>
      <StatusWord custody={person.custody} restrictions={person.restrictions} words={words} />
      {overdue && (
        <span class="overdue">{words('age.overdue', { date: sayDate(overdue, words.locale) })}</span>
      )}
    </>
  );
}
