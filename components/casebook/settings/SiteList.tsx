import type { Words } from '../../../lib/words/index.ts';
import { colon } from '../../../lib/words/signs.ts';
import { Section } from './Section.tsx';

/** A site of which the reader said something. */
export interface SiteChoice {
  readonly kind: 'quiet' | 'marked' | 'read';
  /** The host; for leave to read, what the browser calls it. */
  readonly site: string;
}

interface Props {
  readonly sites: readonly SiteChoice[];
  readonly onTakeBack: (choice: SiteChoice) => void;
  readonly words: Words;
}

/** The sites where the reader wants it otherwise than Vigil's own lists have it. */
export function SiteList({ sites, onTakeBack, words }: Props) {
  return (
    <Section id="settings-sites" title={words('settings.sites')}>
      <p class="meta">{words('settings.sites.says')}</p>
      {sites.length === 0 ? (
        <p>{words('settings.sites.none')}</p>
      ) : (
        <ul class="setting-list">
          {sites.map((choice) => (
            <li key={`${choice.kind} ${choice.site}`}>
              <span>
                <bdi>{choice.site}</bdi>
                {colon(words)}
                {words(`settings.sites.${choice.kind}`)}
              </span>
              <button
                type="button"
                class="button"
                aria-label={words('settings.takeBack.of', { what: choice.site })}
                onClick={() => onTakeBack(choice)}
              >
                {words('settings.takeBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
