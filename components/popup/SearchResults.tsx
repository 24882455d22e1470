import type { CaseRow } from '../../lib/casebook/row.ts';
import type { WordKey } from '../../lib/words/index.ts';
import { FollowStar } from '../casebook/FollowStar.tsx';
import type { Surroundings } from '../casebook/surroundings.ts';
import { PersonName } from '../PersonName.tsx';
import { ActLinks } from './ActLinks.tsx';
import { PersonState } from './PersonState.tsx';

interface Props extends Surroundings {
  readonly query: string;
  /** The best fits; a popup shows a handful. */
  readonly rows: readonly CaseRow[];
  readonly total: number;
  readonly everybody: number;
  /** Why no letter is suggested for somebody, if none is; undefined while that is not known yet. */
  readonly details: (person: string) => { readonly withheld: WordKey | undefined } | undefined;
}

/** The people a query fits, whoever is on the page. */
export function SearchResults({ query, rows, total, everybody, details, ...around }: Props) {
  const { words, now, links, follows } = around;
  return (
    <section aria-labelledby="found">
      <h2 id="found" class="list-title">
        <span role="status">{words('casebook.found', { count: total, query })}</span>
      </h2>
      {total === 0 && <p class="note meta">{words('casebook.none.why', { total: everybody })}</p>}
      <ul class="people">
        {rows.map((row) => {
          const { id, primary, native } = row.person;
          const more = details(id);
          return (
            <li key={id} class="person">
              <h3 id={`found-${id}`}>
                <a href={links.case(id)}>
                  <PersonName primary={primary} native={native} />
                </a>
              </h3>
              <div class="person-state">
                <PersonState row={row} withheld={more?.withheld} words={words} now={now} />
              </div>
              <div class="person-acts">
                <FollowStar person={id} name={primary} words={words} follows={follows} />
              </div>
              <ActLinks
                person={id}
                nameId={`found-${id}`}
                letter={more && !more.withheld}
                words={words}
                links={links}
              />
            </li>
          );
        })}
      </ul>
      {rows.length < total && <p class="note meta">{words('popup.more', { count: total - rows.length })}</p>}
    </section>
  );
}
