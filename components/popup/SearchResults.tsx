import type { CaseRow } from '../../lib/casebook/row.ts';
import { FollowStar } from '../casebook/FollowStar.tsx';
import type { Surroundings } from '../casebook/surroundings.ts';
import { PersonName } from '../PersonName.tsx';
import { PersonState } from './PersonState.tsx';

interface Props extends Surroundings {
  readonly query: string;
  /** The best fits; a popup shows a handful. */
  readonly rows: readonly CaseRow[];
  readonly total: number;
  readonly everybody: number;
}

/** The people a query fits, whoever is on the page. */
export function SearchResults({ query, rows, total, everybody, words, now, links, follows }: Props) {
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
              <PersonState row={row} words={words} now={now} />
            </div>
            <div class="person-acts">
              <a
                class="button"
                href={links.letter(row.person.id)}
                aria-label={words('popup.act.for', { name: row.person.primary })}
              >
                {words('popup.act')}
              </a>
              <FollowStar person={row.person.id} name={row.person.primary} words={words} follows={follows} />
            </div>
          </li>
        ))}
      </ul>
      {rows.length < total && <p class="note meta">{words('popup.more', { count: total - rows.length })}</p>}
    </section>
  );
}
