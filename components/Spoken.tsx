import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Words } from '../lib/words/index.ts';

interface Props {
  readonly words: ReadonlySignal<Words>;
  readonly children: (words: Words) => ComponentChildren;
}

/** Whatever stands in it is said anew when the reader chooses another language; nothing that was typed is lost. */
export function Spoken({ words, children }: Props) {
  return <>{children(words.value)}</>;
}
