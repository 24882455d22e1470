import type { Words } from '../../lib/words/index.ts';
import { saySentences } from '../../lib/words/signs.ts';

interface Props {
  /** Whom the text on the sheet was written to, when that is no longer who is chosen. */
  readonly writtenTo: string | undefined;
  /** True when a newer text waits. */
  readonly offered: boolean;
  /** True when the reader's own text was put aside for a newer one. */
  readonly kept: boolean;
  readonly onTake: () => void;
  readonly onKeep: () => void;
  readonly onBack: () => void;
  readonly words: Words;
}

/** Says that the reader's words were kept, and lets the reader decide what becomes of them. */
export function ChangedNote({ writtenTo, offered, kept, onTake, onKeep, onBack, words }: Props) {
  return (
    <div role="status" class="changed">
      {offered ? (
        <>
          <p>
            {saySentences(
              [words('compose.edited'), writtenTo && words('compose.edited.was', { recipient: writtenTo })],
              words,
            )}
          </p>
          <button type="button" class="button" onClick={onTake}>
            {words('compose.useNew')}
          </button>
          <button type="button" class="button" data-look="quiet" onClick={onKeep}>
            {words('compose.keepMine')}
          </button>
        </>
      ) : (
        kept && (
          <>
            <p>{words('compose.replaced')}</p>
            <button type="button" class="button" onClick={onBack}>
              {words('compose.back')}
            </button>
          </>
        )
      )}
    </div>
  );
}
