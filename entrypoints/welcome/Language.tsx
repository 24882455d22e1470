import { useEffect, useState } from 'preact/hooks';
import { LanguageMenu } from '../../components/LanguageMenu.tsx';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/store.ts';
import { browserLanguages } from '../../lib/words/chosen.ts';
import type { Words } from '../../lib/words/index.ts';
import { languageFor } from '../../lib/words/languages.ts';

/** The language, on the first page that somebody sees: whoever cannot read it needs nothing more. */
export function Language({ words }: { words: Words }) {
  const [{ language }, setSettings] = useState(defaultSettings);
  useEffect(() => {
    void readSettings().then(setSettings, () => undefined);
    return watchSettings(setSettings);
  }, []);
  return (
    <p class="welcome-language">
      <label for="language">{words('settings.language')}</label>
      <LanguageMenu
        id="language"
        value={language}
        browsers={languageFor('auto', browserLanguages())}
        onChange={(language) => void changeSettings({ language }).catch(() => undefined)}
        words={words}
      />
    </p>
  );
}
