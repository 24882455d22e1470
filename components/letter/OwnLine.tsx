import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly line: string;
  /** Beginnings that fit who the reader is. */
  readonly suggestions: readonly string[];
  /** The language of the letter. */
  readonly lang: string;
  readonly onLine: (line: string) => void;
  readonly words: Words;
}

/** A line that no other letter has: offices discount copies. Suggestions are beginnings, and go into the field. */
export function OwnLine({ line, suggestions, lang, onLine, words }: Props) {
  return (
    <div class="field own-line">
      <label for="own-line">{words('compose.line')}</label>
      <textarea
        id="own-line"
        rows={3}
        maxLength={400}
        lang={lang}
        value={line}
        aria-describedby="own-line-note"
        onInput={(event) => onLine(event.currentTarget.value)}
      />
      <p class="meta" id="own-line-note">
        {words('compose.line.note')}
      </p>
      <details>
        <summary>{words('compose.line.suggestions')}</summary>
        <ul>
          {suggestions.map((suggestion) => (
            <li key={suggestion} lang={lang}>
              <button type="button" class="button" data-look="quiet" onClick={() => onLine(suggestion)}>
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
