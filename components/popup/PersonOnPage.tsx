import { ArrowDown } from 'lucide';
import type { OnPage } from '../../lib/casebook/on-page.ts';
import { FollowStar } from '../casebook/FollowStar.tsx';
import type { Surroundings } from '../casebook/surroundings.ts';
import { Icon } from '../Icon.tsx';
import { PersonName } from '../PersonName.tsx';
import { PersonState } from './PersonState.tsx';

interface Props extends Surroundings {
  readonly found: OnPage;
  /** Nothing is asserted of a person who may be somebody else: the reader is sent to the case first. */
  readonly perhaps: boolean;
  /** Undefined on a quiet page: to scroll it would tell it that somebody did. */
  readonly onJump: ((person: string) => void) | undefined;
}

/** One person named on the page: how it stands, where in the page, and what can be done. */
export function PersonOnPage({ found, perhaps, onJump, words, now, links, follows }: Props) {
  const { person } = found.row;
  const name = person.primary;
  return (
    <li class="person" data-perhaps={perhaps}>
      <h3>
        {perhaps && <span class="perhaps">{words('popup.perhaps')} </span>}
        <a href={links.case(person.id)}>
          <PersonName primary={name} native={person.native} />
        </a>
      </h3>
      <div class="person-state">
        {perhaps ? (
          <p class="meta">{words('popup.perhaps.why')}</p>
        ) : (
          <PersonState row={found.row} words={words} now={now} />
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
        {perhaps ? (
          <a class="button" href={links.case(person.id)} aria-label={words('popup.case.of', { name })}>
            {words('popup.case')}
          </a>
        ) : (
          <>
            <a class="button" href={links.letter(person.id)} aria-label={words('popup.act.for', { name })}>
              {words('popup.act')}
            </a>
            <FollowStar person={person.id} name={name} words={words} follows={follows} />
          </>
        )}
      </div>
    </li>
  );
}
