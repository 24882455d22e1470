import type { Follow } from '../../lib/casebook/follow.ts';
import type { CaseRow } from '../../lib/casebook/row.ts';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import { sayDate } from '../../lib/words/dates.ts';
import { CaseRowView } from './CaseRowView.tsx';
import { FollowNote } from './FollowNote.tsx';
import { FollowStar } from './FollowStar.tsx';
import type { Surroundings } from './surroundings.ts';

/** A followed case; without a row when the dataset has no such person any more. */
export interface FollowedCase {
  readonly follow: Follow;
  readonly row?: CaseRow;
}

interface Props extends Surroundings {
  readonly cases: readonly FollowedCase[];
  /** Kept rows that could not be read. */
  readonly setAside: number;
  readonly casesHref: string;
  readonly onNote: (person: string, note: string) => void;
}

/** The cases a reader follows, with since when. */
export function FollowingView({ cases, setAside, casesHref, onNote, words, now, links, follows }: Props) {
  return (
    <div class="following">
      <h1 tabIndex={-1}>{words('casebook.following.title')}</h1>
      {follows.known && cases.length === 0 ? (
        <div class="empty">
          <p class="empty-lede">{words('casebook.following.empty')}</p>
          <p>{words('casebook.following.how')}</p>
          <a class="button" href={casesHref}>
            {words('casebook.following.browse')}
          </a>
        </div>
      ) : (
        <>
          <p class="meta">{words('casebook.following.intro')}</p>
          <ul class="rows">
            {cases.map(({ follow, row }) => {
              const since = words('casebook.row.since', {
                date: sayDate(isoDay(new Date(follow.since)), words.locale),
              });
              return row ? (
                <CaseRowView key={follow.person} {...{ row, words, now, links, follows }} note={since}>
                  <FollowNote
                    person={follow.person}
                    name={row.person.primary}
                    note={follow.note ?? ''}
                    onNote={(note) => onNote(follow.person, note)}
                    words={words}
                  />
                </CaseRowView>
              ) : (
                <li key={follow.person} class="row row-gone">
                  <span class="row-name">{words('casebook.following.gone', { id: follow.person })}</span>
                  <span class="row-age">{since}</span>
                  <FollowStar person={follow.person} name={follow.person} words={words} follows={follows} />
                </li>
              );
            })}
          </ul>
        </>
      )}
      {setAside > 0 && <p class="trouble">{words('follow.setAside', { count: setAside })}</p>}
    </div>
  );
}
