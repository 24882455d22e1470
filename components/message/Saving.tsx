import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Download } from '../icons.ts';

interface Props {
  readonly onSave: (kind: 'png' | 'jpeg') => Promise<void>;
  readonly words: Words;
}

/** The picture as a file on this computer. */
export function Saving({ onSave, words }: Props) {
  return (
    <section class="panel" aria-labelledby="save">
      <h2 id="save">{words('message.save')}</h2>
      <button type="button" class="button" data-look="primary" onClick={() => void onSave('png')}>
        <Icon of={Download} />
        {words('message.save.png')}
      </button>
      <button type="button" class="button" onClick={() => void onSave('jpeg')}>
        <Icon of={Download} />
        {words('message.save.jpeg')}
      </button>
      <p class="meta">{words('message.save.clean')}</p>
    </section>
  );
}
