import type { Words } from '../lib/words/index.ts';
import { colon } from '../lib/words/signs.ts';

/** The warning behind a date that is over a year old. */
export function MayHaveChanged({ words }: { words: Words }) {
  return (
    <>
      {colon(words)}
      <strong class="stale">{words('age.stale')}</strong>
    </>
  );
}
