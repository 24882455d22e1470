import type { Words } from '../../lib/words/index.ts';

interface Props {
  /** What it is: “A letter you began”. */
  readonly label: string;
  /** That it was begun, and when it was last changed. */
  readonly says: string;
  readonly onGoOn: () => void;
  readonly onDiscard: () => void;
  readonly words: Words;
}

/** A text that was begun before: asked, never forced. */
export function DraftAsk({ label, says, onGoOn, onDiscard, words }: Props) {
  return (
    <section class="changed" aria-label={label}>
      <p>{says}</p>
      <button type="button" class="button" onClick={onGoOn}>
        {words('compose.draft.goOn')}
      </button>
      <button type="button" class="button" data-look="quiet" onClick={onDiscard}>
        {words('compose.draft.discard')}
      </button>
    </section>
  );
}
