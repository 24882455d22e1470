import type { Words } from '../../lib/words/index.ts';

/** Where the question stands: asked, answered, or the answer could not be kept. */
export type SentStep = 'asked' | 'logged' | 'unlogged' | 'failed';

interface Props {
  readonly step: SentStep;
  /** To whom it went, if it went. */
  readonly recipient: string;
  /** What is kept if the answer is yes, by the settings. */
  readonly keep: 'none' | 'log' | 'text';
  readonly keepsDraft: boolean;
  readonly onKeepDraft: (keep: boolean) => void;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly logHref: string;
  readonly words: Words;
}

/** Only the reader knows whether the letter went out. A line in the log is kept if they say so, and never otherwise. */
export function DidYouSend(props: Props) {
  const { step, recipient, keep, keepsDraft, onKeepDraft, onYes, onNo, logHref, words } = props;
  return (
    <section class="did-you-send" aria-labelledby="did-you-send">
      <h3 id="did-you-send">{words('compose.sent')}</h3>
      {step === 'asked' ? (
        <>
          <p>{recipient}</p>
          <p class="meta">{words(`compose.sent.keep.${keep}`)}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={keepsDraft}
              onChange={(event) => onKeepDraft(event.currentTarget.checked)}
            />
            {words('compose.sent.draft')}
          </label>
          <div class="did-you-send-ways">
            <button type="button" class="button" onClick={onYes}>
              {words('compose.sent.yes')}
            </button>
            <button type="button" class="button" data-look="quiet" onClick={onNo}>
              {words('compose.sent.no')}
            </button>
          </div>
        </>
      ) : (
        <p role="status">
          {words(`compose.sent.${step}`)}{' '}
          {step === 'logged' && <a href={logHref}>{words('letters.title')}</a>}
        </p>
      )}
    </section>
  );
}
