import type { Words } from '../../lib/words/index.ts';

export interface Judged {
  readonly id: string;
  readonly primary: string;
  readonly verdict: 'is' | 'not';
}

interface Props {
  readonly people: readonly Judged[];
  readonly onTakeBack: (person: string) => void;
  readonly words: Words;
}

/** What the reader has said of people here, and a way back from it. */
export function JudgedHere({ people, onTakeBack, words }: Props) {
  if (people.length === 0) return null;
  return (
    <ul class="judged" aria-label={words('popup.judged')}>
      {people.map(({ id, primary, verdict }) => (
        <li key={id} class="meta">
          {words(`popup.judged.${verdict}`, { name: primary })}
          <button
            type="button"
            class="button"
            data-look="quiet"
            aria-label={words('popup.judged.undo.for', { name: primary })}
            onClick={() => onTakeBack(id)}
          >
            {words('popup.judged.undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
