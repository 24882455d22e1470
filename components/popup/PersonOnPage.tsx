import type { OnPage } from '../../lib/casebook/on-page.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { WordKey } from '../../lib/words/index.ts';
import { FollowStar } from '../casebook/FollowStar.tsx';
import type { Surroundings } from '../casebook/surroundings.ts';
import { Icon } from '../Icon.tsx';
import { ArrowDown } from '../icons.ts';
import { PersonName } from '../PersonName.tsx';
import { ActLinks } from './ActLinks.tsx';
import { Perhaps } from './Perhaps.tsx';
import { PersonState } from './PersonState.tsx';

export interface PageActs {
  /** Undefined on a quiet page: to scroll it would tell it that somebody did. */
  readonly onJump: ((person: string) => void) | undefined;
  readonly onJudge: (person: string, is: boolean) => void;
  /** What is read after the list is drawn: undefined for whom it has not been yet. */
  readonly details: (
    person: string,
  ) => { readonly person: Person; readonly withheld: WordKey | undefined } | undefined;
}

interface Props extends Surroundings, PageActs {
  readonly found: OnPage;
  /** Nothing is asserted of a person who may be somebody else: the reader is asked. */
  readonly perhaps: boolean;
}

/** One person named on the page: how it stands, where in the page, and what can be done. */
export function PersonOnPage({ found, perhaps, onJump, onJudge, details, ...around }: Props) {
  const { words, now, links, follows } = around;
  const { person, place } = found.row;
  const name = person.primary;
  const more = details(person.id);
  const nameId = `named-${person.id}`;
  return (
    <li class="person" data-perhaps={perhaps}>
      <h3 id={nameId}>
        <a href={links.case(person.id)}>
          <PersonName primary={name} native={person.native} />
        </a>
      </h3>
      <div class="person-state">
        {perhaps ? (
          <Perhaps
            name={name}
            person={more?.person}
            place={place}
            onAnswer={(is) => onJudge(person.id, is)}
            words={words}
          />
        ) : (
          <PersonState row={found.row} withheld={more?.withheld} words={words} now={now} />
        )}
      </div>
      <div class="person-acts">
        {onJump ? (
          <button
            type="button"
            class="button jump"
            data-look="quiet"
            aria-label={words('popup.jump', { name, count: found.count })}
            onClick={() => onJump(person.id)}
          >
            {found.count.toLocaleString(words.locale)}
            <Icon of={ArrowDown} />
          </button>
        ) : (
          <span class="meta">{words('popup.mentions', { count: found.count })}</span>
        )}
        {!perhaps && <FollowStar person={person.id} name={name} words={words} follows={follows} />}
      </div>
      {!perhaps && (
        <ActLinks
          person={person.id}
          nameId={nameId}
          letter={more && !more.withheld}
          words={words}
          links={links}
        />
      )}
    </li>
  );
}
