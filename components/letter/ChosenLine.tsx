import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { SlidersHorizontal } from '../icons.ts';

interface Props {
  /** To whom, what for, and in which language. */
  readonly chosen: readonly string[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly words: Words;
}

/** In a narrow window all choices are one line above the letter, until somebody wants to change them. */
export function ChosenLine({ chosen, open, onOpen, words }: Props) {
  return (
    <section class="chosen-line" aria-label={words('compose.choosing')}>
      <p>
        <strong>{chosen[0]}</strong>
        {chosen.slice(1).map((one) => (
          <span key={one}> · {one}</span>
        ))}
      </p>
      <button
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls="choosing"
        onClick={() => onOpen(!open)}
      >
        <Icon of={SlidersHorizontal} />
        {words(open ? 'compose.choosing.done' : 'compose.choosing.change')}
      </button>
    </section>
  );
}
