import type { Words } from '../../lib/words/index.ts';

interface Props {
  /** When the draft was last changed, in words. */
  readonly when: string;
  readonly onGoOn: () => void;
  readonly onDiscard: () => void;
  readonly words: Words;
}

/** A letter that was begun before: asked, never forced. */
export function DraftAsk({ when, onGoOn, onDiscard, words }: Props) {
  return (
    <section class="changed" aria-label={words('compose.draft')}>
      <p>{words('compose.draft.found', { when })}</p>
      <button type="button" class="button" onClick={onGoOn}>
        {words('compose.draft.goOn')}
      </button>
      <button type="button" class="button" data-look="quiet" onClick={onDiscard}>
        {words('compose.draft.discard')}
      </button>
    </section>
  );
}
