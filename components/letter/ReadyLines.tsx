import type { PrisonMail } from '../../lib/dataset/prison-mail.ts';
import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly lines: PrisonMail['lines'];
  readonly onLine: (text: string) => void;
  readonly words: Words;
}

/** Lines to begin with. Where they are in another language, what they say stands beside them. */
export function ReadyLines({ lines, onLine, words }: Props) {
  const own = words.locale.split('-')[0];
  return (
    <fieldset class="ready-lines">
      <legend>{words('prisonCard.lines')}</legend>
      <ul class="plain-list">
        {lines.map(({ says, language, text }) => (
          <li key={text}>
            <button
              type="button"
              class="button"
              data-look="quiet"
              lang={language}
              onClick={() => onLine(text)}
            >
              {text}
            </button>
            {language.split('-')[0] !== own && <span class="meta">{words(`prisonCard.line.${says}`)}</span>}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
