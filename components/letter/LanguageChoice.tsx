import type { Words } from '../../lib/words/index.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly all: readonly string[];
  /** Those that the office reads. */
  readonly read: ReadonlySet<string>;
  readonly chosen: string | undefined;
  readonly onChoose: (language: string) => void;
  /** What stands beside the letter; undefined where nothing does. */
  readonly beside: string | undefined;
  /** What can stand beside it. */
  readonly besides: readonly string[];
  /** Empty for nothing. */
  readonly onBeside: (language: string) => void;
  /** What it is good for. */
  readonly besideWhy: string;
  readonly words: Words;
}

/** In which language the letter goes out, and which one stands beside it. */
export function LanguageChoice(props: Props) {
  const { all, read, chosen, onChoose, beside, besides, onBeside, besideWhy, words } = props;
  const names = new Intl.DisplayNames(words.locale, { type: 'language' });
  return (
    <fieldset class="choices">
      <legend>
        <h2>{words('compose.language')}</h2>
      </legend>
      {all.map((language) => (
        <Choice
          key={language}
          group="language"
          checked={language === chosen}
          onChoose={() => onChoose(language)}
          name={names.of(language) ?? language}
          meta={read.has(language) ? words('compose.language.read') : undefined}
        />
      ))}
      {besides.length > 0 && (
        <div class="field">
          <label for="beside">{words('compose.beside')}</label>
          <select id="beside" value={beside ?? ''} onChange={(event) => onBeside(event.currentTarget.value)}>
            <option value="">{words('compose.beside.none')}</option>
            {besides.map((language) => (
              <option key={language} value={language}>
                {names.of(language) ?? language}
              </option>
            ))}
          </select>
          <p class="meta">{besideWhy}</p>
        </div>
      )}
    </fieldset>
  );
}
