import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly host: string;
  readonly reading: 'no' | 'now' | 'failed';
  /** True when the reader has just said no to the browser's question. */
  readonly refused: boolean;
  /** False in a private window: leave is kept by the browser, and nothing is kept of private windows. */
  readonly mayAllow: boolean;
  readonly onRead: () => void;
  readonly onAllow: (what: 'site' | 'all') => void;
  readonly words: Words;
}

/** A page that is not read: once, always on this site, or on all sites, each with what it means. */
export function ReadAsk({ host, reading, refused, mayAllow, onRead, onAllow, words }: Props) {
  return (
    <div class="note">
      <p>{words('popup.unread')}</p>
      <p class="note-act">
        <button
          type="button"
          class="button"
          data-look="primary"
          disabled={reading === 'now'}
          onClick={onRead}
        >
          {words(reading === 'now' ? 'popup.reading' : 'popup.read')}
        </button>
        <span class="meta">{words('popup.read.once')}</span>
      </p>
      <p role="status" class="note-failed">
        {reading === 'failed' && words('popup.read.failed')}
      </p>
      {mayAllow && (
        <>
          <p class="note-act">
            <button
              type="button"
              class="button"
              aria-describedby="always-why"
              onClick={() => onAllow('site')}
            >
              {words('popup.allow.site')}
            </button>
            <span id="always-why" class="meta">
              {words('popup.allow.site.why', { host })}
            </span>
          </p>
          <details class="more">
            <summary>{words('popup.allow.all')}</summary>
            <p id="all-why" class="meta">
              {words('popup.allow.all.why')}
            </p>
            <p class="note-act">
              <button type="button" class="button" aria-describedby="all-why" onClick={() => onAllow('all')}>
                {words('popup.allow.all.do')}
              </button>
            </p>
          </details>
          <p role="status" class="meta">
            {refused && words('popup.allow.refused')}
          </p>
        </>
      )}
    </div>
  );
}
