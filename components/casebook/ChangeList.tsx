import type { Change } from '../../lib/dataset/changes.ts';
import { sayChange } from '../../lib/words/changes.ts';
import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly changes: readonly Change[];
  /** True of changes that the reader has not read yet. */
  readonly fresh?: boolean;
  readonly words: Words;
}

/** What changed in a case, a line each. */
export function ChangeList({ changes, fresh = false, words }: Props) {
  return (
    <ul class="plain-list changes">
      {changes.map((change) => {
        const says = sayChange(change, words);
        return (
          <li key={says} dir="auto">
            {fresh && <b class="fresh">{words('news.fresh')}</b>} {says}
          </li>
        );
      })}
    </ul>
  );
}
