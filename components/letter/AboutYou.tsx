import { type Writer, writers } from '../../lib/letters/letter-file.ts';
import type { Sender } from '../../lib/letters/sender.ts';
import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly sender: Sender;
  readonly onChange: (sender: Sender) => void;
  /** True where this is kept for the next letter. */
  readonly remembered: boolean;
  readonly onRemember: (yes: boolean) => void;
  readonly words: Words;
}

/** What readers say of themselves in the letter: as much, or as little, as they like. */
export function AboutYou({ sender, onChange, remembered, onRemember, words }: Props) {
  const line = (field: 'organisation' | 'where' | 'name', autocomplete: 'name' | 'organization' | 'off') => (
    <div class="field">
      <label for={`you-${field}`}>{words(`compose.you.${field}`)}</label>
      <input
        id={`you-${field}`}
        type="text"
        maxLength={120}
        autocomplete={autocomplete}
        value={sender[field]}
        onInput={(event) => onChange({ ...sender, [field]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <fieldset class="choices you">
      <legend>
        <h2>{words('compose.you')}</h2>
      </legend>
      <div class="field">
        <label for="you-writer">{words('compose.you.as')}</label>
        <select
          id="you-writer"
          value={sender.writer}
          onChange={(event) => onChange({ ...sender, writer: writerOf(event.currentTarget.value) })}
        >
          <option value="">{words('letter.writer.none')}</option>
          {writers.map((writer) => (
            <option key={writer} value={writer}>
              {words(`letter.writer.${writer}`)}
            </option>
          ))}
        </select>
      </div>
      {sender.writer === 'member' && line('organisation', 'organization')}
      {line('where', 'off')}
      {line('name', 'name')}
      <label class="check">
        <input
          type="checkbox"
          checked={remembered}
          onChange={(event) => onRemember(event.currentTarget.checked)}
        />
        {words('compose.you.remember')}
      </label>
      <p class="meta">{words('compose.you.note')}</p>
    </fieldset>
  );
}

const writerOf = (value: string): Writer | '' => writers.find((writer) => writer === value) ?? '';
