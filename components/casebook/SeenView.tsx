import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';

/** One day, with the followed names that were met on it. */
export interface SeenDay {
  /** As in 2026-11-21. */
  readonly day: string;
  readonly met: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly host: string;
  }[];
}

interface Props {
  readonly on: boolean;
  readonly days: readonly SeenDay[];
  /** Kept rows that could not be read. */
  readonly setAside: number;
  readonly settingsHref: string;
  readonly onClear: () => void;
  readonly words: Words;
}

/** Which followed names were met on which day and site. */
export function SeenView({ on, days, setAside, settingsHref, onClear, words }: Props) {
  return (
    <div class="seen">
      <h1 tabIndex={-1}>{words('seen.title')}</h1>
      <p>
        {words(on ? 'seen.on' : 'seen.off')} <a href={settingsHref}>{words('seen.settings')}</a>
      </p>
      {days.length === 0 ? (
        <p>{words('seen.none')}</p>
      ) : (
        <>
          <p class="take">
            <button type="button" class="button" onClick={onClear}>
              {words('seen.clear')}
            </button>
            <span class="meta">{words('seen.clear.says')}</span>
          </p>
          <ol class="seen-days">
            {days.map(({ day, met }) => (
              <li key={day}>
                <h2>
                  <time dateTime={day}>{sayDate(day, words.locale)}</time>
                </h2>
                <ul class="plain-list">
                  {met.map(({ id, name, href, host }) => (
                    <li key={id}>
                      <a href={href}>{name}</a> <span class="meta">{host}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      )}
      {setAside > 0 && <p class="trouble">{words('seen.setAside', { count: setAside })}</p>}
    </div>
  );
}
