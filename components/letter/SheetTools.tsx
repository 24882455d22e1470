import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Redo2, Shuffle, Undo2 } from '../icons.ts';

interface Props {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Undefined where everybody is to have the same words. */
  readonly onOtherWording?: () => void;
  /** How many words the letter has. */
  readonly count: number;
  /** What becomes of the draft, once there is one. */
  readonly draft: string | undefined;
  readonly words: Words;
}

/** What can be done with the whole sheet, and how long it is. */
export function SheetTools(props: Props) {
  const { canUndo, canRedo, onUndo, onRedo, onOtherWording, count, draft, words } = props;
  return (
    <div class="sheet-tools">
      <button type="button" class="button" data-look="quiet" disabled={!canUndo} onClick={onUndo}>
        <Icon of={Undo2} />
        {words('compose.undo')}
      </button>
      <button type="button" class="button" data-look="quiet" disabled={!canRedo} onClick={onRedo}>
        <Icon of={Redo2} />
        {words('compose.redo')}
      </button>
      {onOtherWording && (
        <button type="button" class="button" data-look="quiet" onClick={onOtherWording}>
          <Icon of={Shuffle} />
          {words('compose.wording')}
        </button>
      )}
      <p class="meta">
        {words('compose.words', { count })}
        {draft && ` · ${draft}`}
      </p>
    </div>
  );
}
