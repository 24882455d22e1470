import type { Trouble } from '../../lib/casebook/trouble.ts';
import type { Words } from '../../lib/words/index.ts';

/** What went wrong with keeping something, said once and aloud. */
export function TroubleNote({ trouble, words }: { trouble: Trouble | undefined; words: Words }) {
  return (
    <div role="alert" class="trouble-place">
      {trouble && <p class="trouble">{words(`follow.trouble.${trouble}`)}</p>}
    </div>
  );
}
