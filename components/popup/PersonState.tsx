import type { CaseRow } from '../../lib/casebook/row.ts';
import { statusMayHaveChanged } from '../../lib/dataset/age.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { StatusLine } from '../casebook/StatusLine.tsx';

/** How a case stands, in as few lines as honesty allows: status, sentence, and how old that is. */
export function PersonState({ row, words, now }: { row: CaseRow; words: Words; now: Date }) {
  const { person } = row;
  const date = sayDate(person.asOf.slice(0, 7), words.locale, 'short');
  return (
    <>
      <p class="state-line">
        <StatusLine row={row} words={words} />
        <span class="meta">
          {words('popup.asOf', { date })}
          {statusMayHaveChanged(person, now) && (
            <>
              : <span class="stale">{words('age.stale')}</span>
            </>
          )}
        </span>
      </p>
      {person.sentence && <p class="meta">{words('casebook.row.sentence', { text: person.sentence })}</p>}
    </>
  );
}
