import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly host: string;
  readonly quiet: boolean;
  readonly onQuiet: (quiet: boolean) => void;
  readonly words: Words;
}

/** Whether anything on this site's pages may show that Vigil is there. */
export function QuietSwitch({ host, quiet, onQuiet, words }: Props) {
  return (
    <section class="quiet" aria-labelledby="quiet">
      <div>
        <span id="quiet" class="quiet-title">
          {words('popup.quiet')}
        </span>{' '}
        <span class="meta">{host}</span>
        <p id="quiet-why" class="meta">
          {words(quiet ? 'popup.quiet.on' : 'popup.quiet.off')}
        </p>
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={quiet}
        aria-labelledby="quiet"
        aria-describedby="quiet-why"
        onClick={() => onQuiet(!quiet)}
      >
        <span />
      </button>
    </section>
  );
}
