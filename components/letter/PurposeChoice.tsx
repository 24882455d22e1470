import type { Purpose } from '../../lib/dataset/recipient.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly purposes: readonly Purpose[];
  readonly chosen: Purpose;
  readonly why: WordKey;
  /** The person's name. */
  readonly name: string;
  readonly onChoose: (purpose: Purpose) => void;
  readonly words: Words;
}

/** What to ask for, the fitting request first, and why it is that. */
export function PurposeChoice({ purposes, chosen, why, name, onChoose, words }: Props) {
  return (
    <fieldset class="choices">
      <legend>
        <h2>{words('compose.ask')}</h2>
      </legend>
      {purposes.map((purpose) => (
        <Choice
          key={purpose}
          group="purpose"
          checked={purpose === chosen}
          onChoose={() => onChoose(purpose)}
          name={words(`letter.purpose.${purpose}`, { name })}
        />
      ))}
      <p class="meta">{words(why)}</p>
    </fieldset>
  );
}
