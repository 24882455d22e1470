import type { Settings } from '../lib/settings/settings.ts';
import type { Words } from '../lib/words/index.ts';
import { type Language, languages, ownNames } from '../lib/words/languages.ts';

interface Props {
  readonly id: string;
  readonly value: Settings['language'];
  /** The language that `auto` comes to in this browser. */
  readonly browsers: Language;
  readonly onChange: (language: Settings['language']) => void;
  readonly words: Words;
  readonly describedBy?: string;
}

/** The languages of the interface, each named in itself. */
export function LanguageMenu({ id, value, browsers, onChange, words, describedBy }: Props) {
  return (
    <select
      id={id}
      value={value}
      aria-describedby={describedBy}
      onChange={(event) => {
        const wanted = event.currentTarget.value;
        onChange(languages.find((language) => language === wanted) ?? 'auto');
      }}
    >
      <option value="auto">{words('settings.language.auto', { language: ownNames[browsers] })}</option>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {ownNames[language]}
        </option>
      ))}
    </select>
  );
}
