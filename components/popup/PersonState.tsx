import type { CaseRow } from '../../lib/casebook/row.ts';
import { statusMayHaveChanged } from '../../lib/dataset/age.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';
import { StatusLine } from '../casebook/StatusLine.tsx';
import { MayHaveChanged } from '../MayHaveChanged.tsx';

interface Props {
  readonly row: CaseRow;
  /** Why no letter is suggested; undefined where one is, and while that is not known yet. */
  readonly withheld: WordKey | undefined;
  readonly words: Words;
  readonly now: Date;
}

/** The reasons in as few words as a narrow line has room for; the case says them in full. */
const shortReasons: Partial<Record<WordKey, WordKey>> = {
  'letter.withheld.free': 'popup.noLetter.free',
  'letter.withheld.exiled': 'popup.noLetter.exiled',
  'letter.withheld.old': 'popup.noLetter.old',
  'letter.withheld.deceased': 'popup.noLetter.deceased',
};

/** How a case stands, in as few lines as honesty allows: status, sentence, how old that is, and why no letter. */
export function PersonState({ row, withheld, words, now }: Props) {
  const { person } = row;
  const date = sayDate(person.asOf.slice(0, 7), words.locale, 'short');
  return (
    <>
      <p class="state-line">
        <StatusLine row={row} words={words} />
        <span class="meta">
          {words('popup.asOf', { date })}
          {statusMayHaveChanged(person, now) && <MayHaveChanged words={words} />}
        </span>
      </p>
      {person.sentence && <p class="meta">{words('casebook.row.sentence', { text: person.sentence })}</p>}
      {withheld && <p class="meta">{words(shortReasons[withheld] ?? 'popup.noLetter')}</p>}
    </>
  );
}
