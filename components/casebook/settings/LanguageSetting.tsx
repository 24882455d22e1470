import type { Settings, SettingsPatch } from '../../../lib/settings/settings.ts';
import type { Words } from '../../../lib/words/index.ts';
import type { Language } from '../../../lib/words/languages.ts';
import { LanguageMenu } from '../../LanguageMenu.tsx';

interface Props {
  readonly settings: Settings;
  readonly browsers: Language;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly words: Words;
}

/** The language that Vigil speaks, whatever the browser's is. */
export function LanguageSetting({ settings, browsers, onChange, words }: Props) {
  return (
    <div class="setting">
      <label class="setting-choice" for="language">
        {words('settings.language')}
      </label>
      <LanguageMenu
        id="language"
        value={settings.language}
        browsers={browsers}
        onChange={(language) => onChange({ language })}
        describedBy="language-says"
        words={words}
      />
      <p class="meta" id="language-says">
        {words('settings.language.says')}
      </p>
    </div>
  );
}
