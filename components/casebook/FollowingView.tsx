import type { CaseNews } from '../../lib/casebook/case-news.ts';
import type { Follow } from '../../lib/casebook/follow.ts';
import type { CaseRow } from '../../lib/casebook/row.ts';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { CaseRowView } from './CaseRowView.tsx';
import { ChangeList } from './ChangeList.tsx';
import { FollowNote } from './FollowNote.tsx';
import { FollowStar } from './FollowStar.tsx';
import type { Surroundings } from './surroundings.ts';

/** A followed case; without a row when the dataset has no such person any more. */
export interface FollowedCase {
  readonly follow: Follow;
  readonly row?: CaseRow;
  /** What changed and was not read yet. */
  readonly news?: CaseNews | undefined;
}

interface Props extends Surroundings {
  readonly cases: readonly FollowedCase[];
  /** Kept rows that could not be read. */
  readonly setAside: number;
  /** True when the browser's sync takes the list along. */
  readonly synced: boolean;
  readonly casesHref: string;
  readonly onRead: (person: string) => void;
  readonly onNote: (person: string, note: string) => void;
}

/** The cases a reader follows, with since when. */
export function FollowingView(props: Props) {
  const { cases, setAside, synced, casesHref, onNote, onRead, words, now, links, follows } = props;
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
          <p class="meta">{words(synced ? 'casebook.following.synced' : 'casebook.following.intro')}</p>
          <ul class="rows">
            {cases.map(({ follow, row, news }) => {
              const since = words('casebook.row.since', {
                date: sayDate(isoDay(new Date(follow.since)), words.locale),
              });
              const changed = news && (
                <Changed news={news} onRead={() => onRead(follow.person)} words={words} />
              );
              return row ? (
                <CaseRowView key={follow.person} {...{ row, words, now, links, follows }} note={since}>
                  {changed}
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
                  <span class="row-name">
                    {words('casebook.following.gone', { id: news?.name ?? follow.person })}
                  </span>
                  <span class="row-age">{since}</span>
                  {changed && <div class="row-more">{changed}</div>}
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

interface ChangedProps {
  readonly news: CaseNews;
  readonly onRead: () => void;
  readonly words: Words;
}

/** What is new in one case, until it is read: by opening the case, or by saying so here. */
function Changed({ news: { name, changes }, onRead, words }: ChangedProps) {
  return (
    <div class="row-news">
      <p>
        <b class="fresh">{words('news.mark')}</b> {words('news.since')}
      </p>
      <ChangeList changes={changes} words={words} />
      <button type="button" class="button" aria-label={words('news.read.of', { name })} onClick={onRead}>
        {words('news.read')}
      </button>
    </div>
  );
}
