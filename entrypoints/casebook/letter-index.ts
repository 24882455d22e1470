import { type ReadonlySignal, signal } from '@preact/signals';
import { type LetterIndex, loadLetterIndex } from '../../lib/letters/letter-index.ts';
import { readPackaged } from '../../lib/packaged.ts';

/** For whom letters can be written. A damaged file leaves it unknown: the page of the letter says so then. */
export function openLetterIndex(): ReadonlySignal<LetterIndex | undefined> {
  const letters = signal<LetterIndex>();
  loadLetterIndex(readPackaged).then(
    (value) => {
      letters.value = value;
    },
    () => {},
  );
  return letters;
}
