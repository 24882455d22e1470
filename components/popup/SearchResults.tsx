import type { CaseRow } from '../../lib/casebook/row.ts';
import type { WordKey } from '../../lib/words/index.ts';
import { FollowStar } from '../casebook/FollowStar.tsx';
import type { Surroundings } from '../casebook/surroundings.ts';
import { PersonName } from '../PersonName.tsx';
import { PersonState } from './PersonState.tsx';
import { WriteLink } from './WriteLink.tsx';

interface Props extends Surroundings {
  readonly query: string;
  /** The best fits; a popup shows a handful. */
  readonly rows: readonly CaseRow[];
  readonly total: number;
  readonly everybody: number;
  /** Why no letter is suggested for somebody; undefined where one is, and while that is not known yet. */
  readonly withheld: (person: string) => WordKey | undefined;
}

/** The people a query fits, whoever is on the page. */
export function SearchResults({ query, rows, total, everybody, withheld, ...around }: Props) {
  const { words, now, links, follows } = around;
  return (
    <section aria-labelledby="found">
      <h2 id="found" class="list-title">
        <span role="status">{words('casebook.found', { count: total, query })}</span>
      </h2>
      {total === 0 && <p class="note meta">{words('casebook.none.why', { total: everybody })}</p>}
      <ul class="people">
        {rows.map((row) => (
          <li key={row.person.id} class="person">
            <h3>
              <a href={links.case(row.person.id)}>
                <PersonName primary={row.person.primary} native={row.person.native} />
              </a>
            </h3>
            <div class="person-state">
              <PersonState row={row} withheld={withheld(row.person.id)} words={words} now={now} />
            </div>
            <div class="person-acts">
              {!withheld(row.person.id) && (
                <WriteLink person={row.person.id} name={row.person.primary} words={words} links={links} />
              )}
              <FollowStar person={row.person.id} name={row.person.primary} words={words} follows={follows} />
            </div>
          </li>
        ))}
      </ul>
      {rows.length < total && <p class="note meta">{words('popup.more', { count: total - rows.length })}</p>}
    </section>
  );
}
