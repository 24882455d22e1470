import type { ComponentChildren } from 'preact';
import type { CaseRow } from '../../lib/casebook/row.ts';
import { statusMayHaveChanged } from '../../lib/dataset/age.ts';
import { sayDate } from '../../lib/words/dates.ts';
import { colon } from '../../lib/words/signs.ts';
import { saySpans } from '../../lib/words/spans.ts';
import { PersonName } from '../PersonName.tsx';
import { CustodyChart } from './CustodyChart.tsx';
import { FollowStar } from './FollowStar.tsx';
import { StatusLine } from './StatusLine.tsx';
import type { Surroundings } from './surroundings.ts';

interface Props extends Surroundings {
  readonly row: CaseRow;
  /** A line beside the newest source, such as since when the case is followed. */
  readonly note?: string;
  /** What belongs under the line, such as the reader's own note. */
  readonly children?: ComponentChildren;
  /** Where it stands in a list of which not all is drawn. */
  readonly place?: {
    readonly at: number;
    readonly of: number;
    readonly measure: (row: Element | null) => void;
  };
}

/** One person in a list: who, how it stands, for how long, how old the news is, and the star. */
export function CaseRowView({ row, note, children, place: at, words, now, links, follows }: Props) {
  const { person, place, chart } = row;
  const month = person.asOf.slice(0, 7);
  return (
    <li
      class="row"
      ref={at?.measure ?? null}
      data-index={at?.at}
      aria-posinset={at && at.at + 1}
      aria-setsize={at?.of}
    >
      <div class="row-name">
        <h2>
          <a href={links.case(person.id)}>
            <PersonName primary={person.primary} native={person.native} />
          </a>
        </h2>
        <span class="meta">{place}</span>
      </div>
      <div class="row-status">
        <StatusLine row={row} words={words} />
        {person.sentence && (
          <span class="row-sentence">
            <span class="row-label">{words('casebook.column.sentence') + colon(words)}</span>
            {person.sentence}
          </span>
        )}
      </div>
      <div class="row-years">
        {chart.length > 0 && <CustodyChart strokes={chart} says={saySpans(person.spans, words)} />}
      </div>
      <div class="row-age">
        <span>
          <span class="row-label">{words('casebook.column.newest') + colon(words)}</span>
          {sayDate(month, words.locale, 'short')}
        </span>
        {statusMayHaveChanged(person, now) && <span class="stale">{words('age.stale')}</span>}
        {note && <span>{note}</span>}
      </div>
      {children && <div class="row-more">{children}</div>}
      <FollowStar person={person.id} name={person.primary} words={words} follows={follows} />
    </li>
  );
}
