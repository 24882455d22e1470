import { type Signing, signings } from '../../lib/petitions/write.ts';
import type { Words } from '../../lib/words/index.ts';
import { Choice } from '../letter/Choice.tsx';

interface Props {
  readonly signing: Signing;
  readonly onChoose: (signing: Signing) => void;
  readonly words: Words;
}

/** Who signs: one person, an organisation, or everybody who comes by. */
export function SigningChoice({ signing, onChoose, words }: Props) {
  return (
    <fieldset class="choices">
      <legend>
        <h2>{words('sign.who')}</h2>
      </legend>
      {signings.map((one) => (
        <Choice
          key={one}
          group="signing"
          checked={one === signing}
          onChoose={() => onChoose(one)}
          name={words(`sign.who.${one}`)}
        />
      ))}
    </fieldset>
  );
}
