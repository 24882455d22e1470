import type { TabState } from '../../lib/protocol.ts';
import type { Words } from '../../lib/words/index.ts';
import { Switch } from './Switch.tsx';

interface Props {
  readonly state: TabState & { readonly host: string };
  readonly onQuiet: (quiet: boolean) => void;
  readonly onForbid: () => void;
  readonly onChange: (settings: Partial<Pick<TabState, 'marks' | 'quietEverywhere'>>) => void;
  readonly words: Words;
}

const choices = ['all', 'certain', 'none'] as const;

/** What holds on this site, and beneath it what holds on all: whether a page may show anything of Vigil. */
export function SiteSettings({ state, onQuiet, onForbid, onChange, words }: Props) {
  const { host, access, quiet, quietEverywhere, marks, inPrivate } = state;
  const why = quietEverywhere ? 'everywhere' : quiet ? 'on' : marks === 'none' ? 'unmarked' : 'off';
  return (
    <section class="site" aria-label={words('popup.site')}>
      <Switch
        id="quiet"
        title={words('popup.quiet')}
        of={host}
        why={words(`popup.quiet.${why}`)}
        on={quiet}
        disabled={quietEverywhere}
        onSwitch={onQuiet}
      />
      {(access === 'site' || access === 'all') && (
        <p class="leave meta">
          {words(`popup.leave.${access}`, { host })}{' '}
          <button
            type="button"
            class="button"
            data-look="quiet"
            aria-label={words(`popup.leave.${access}.end`, { host })}
            onClick={onForbid}
          >
            {words('popup.leave.end')}
          </button>
        </p>
      )}
      {inPrivate ? (
        <p class="meta">{words('popup.private')}</p>
      ) : (
        <details class="more">
          <summary>{words('popup.everywhere')}</summary>
          <label class="choice-row">
            <span class="switch-title">{words('popup.marks')}</span>
            <select
              value={marks}
              onChange={(event) => onChange({ marks: choices[event.currentTarget.selectedIndex] ?? 'all' })}
            >
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {words(`popup.marks.${choice}`)}
                </option>
              ))}
            </select>
          </label>
          <Switch
            id="quiet-everywhere"
            title={words('popup.quietEverywhere')}
            why={words('popup.quietEverywhere.why')}
            on={quietEverywhere}
            onSwitch={(on) => onChange({ quietEverywhere: on })}
          />
        </details>
      )}
    </section>
  );
}
