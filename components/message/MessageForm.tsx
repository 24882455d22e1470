import { type FormatName, formatNames } from '../../lib/messages/format.ts';
import { type MessageLanguage, messageLanguages, type ReadyLine } from '../../lib/messages/message-file.ts';
import { type ComingDay, nameOfDay } from '../../lib/messages/offer.ts';
import type { Words } from '../../lib/words/index.ts';
import { ownNames } from '../../lib/words/languages.ts';
import { Choice } from '../letter/Choice.tsx';

export interface MessageChoice {
  readonly language: MessageLanguage;
  readonly line: string;
  readonly own: string;
  readonly face: 'plain' | 'hand';
  readonly format: FormatName;
  readonly forDay: boolean;
  readonly name: string;
  readonly profession: string;
  readonly place: string;
}

interface Props {
  readonly choice: MessageChoice;
  readonly lines: readonly ReadyLine[];
  readonly day: ComingDay | undefined;
  readonly onChange: (change: Partial<MessageChoice>) => void;
  readonly words: Words;
}

/** What the picture says, how, and as much of who says it as is wished. */
export function MessageForm({ choice, lines, day, onChange, words }: Props) {
  return (
    <>
      <div class="field">
        <label for="message-language">{words('compose.language')}</label>
        <select
          id="message-language"
          value={choice.language}
          onChange={(event) => {
            const language = messageLanguages.find((one) => one === event.currentTarget.value);
            if (language) onChange({ language });
          }}
        >
          {messageLanguages.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownNames[language]}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="choices">
        <legend>
          <h2>{words('message.words')}</h2>
        </legend>
        {lines.map(({ id, text }) => (
          <Choice
            key={id}
            group="line"
            checked={choice.line === id}
            onChoose={() => onChange({ line: id })}
            name={<span lang={choice.language}>{text[choice.language]}</span>}
          />
        ))}
        <Choice
          group="line"
          checked={choice.line === ''}
          onChoose={() => onChange({ line: '' })}
          name={words('message.own')}
        />
        {choice.line === '' && (
          <div class="field">
            <label for="message-own">{words('message.own.label')}</label>
            <textarea
              id="message-own"
              rows={4}
              dir="auto"
              maxLength={600}
              value={choice.own}
              onInput={(event) => onChange({ own: event.currentTarget.value })}
            />
            <p class="meta">{words('message.own.care')}</p>
          </div>
        )}
        {day && (
          <label class="check">
            <input
              type="checkbox"
              checked={choice.forDay}
              onChange={(event) => onChange({ forDay: event.currentTarget.checked })}
            />
            {words('message.forDay', { day: nameOfDay(day.names, words.locale) })}
          </label>
        )}
      </fieldset>
      <div class="field">
        <label for="message-face">{words('message.face')}</label>
        <select
          id="message-face"
          value={choice.face}
          onChange={(event) => onChange({ face: event.currentTarget.value === 'hand' ? 'hand' : 'plain' })}
        >
          <option value="plain">{words('message.face.plain')}</option>
          <option value="hand">{words('message.face.hand')}</option>
        </select>
      </div>
      <div class="field">
        <label for="message-format">{words('message.format')}</label>
        <select
          id="message-format"
          value={choice.format}
          onChange={(event) => {
            const format = formatNames.find((name) => name === event.currentTarget.value);
            if (format) onChange({ format });
          }}
        >
          {formatNames.map((name) => (
            <option key={name} value={name}>
              {words(`message.format.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="choices">
        <legend>
          <h2>{words('compose.you')}</h2>
        </legend>
        {(['name', 'profession', 'place'] as const).map((field) => (
          <div class="field" key={field}>
            <label for={`message-${field}`}>{words(`message.you.${field}`)}</label>
            <input
              id={`message-${field}`}
              type="text"
              dir="auto"
              maxLength={120}
              autocomplete="off"
              value={choice[field]}
              onInput={(event) => onChange({ [field]: event.currentTarget.value })}
            />
          </div>
        ))}
        <p class="meta">{words('message.you.care')}</p>
      </fieldset>
    </>
  );
}
