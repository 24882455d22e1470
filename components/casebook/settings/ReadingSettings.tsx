import type { Settings, SettingsPatch } from '../../../lib/settings/settings.ts';
import type { Words } from '../../../lib/words/index.ts';
import type { Language } from '../../../lib/words/languages.ts';
import { Switch } from '../Switch.tsx';
import { Choice } from './Choice.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly settings: Settings;
  /** The language that the browser's own comes to. */
  readonly browsers: Language;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly words: Words;
}

/** Waits of the pointer before a card opens, in ms. */
const delays = [0, 250, 500, 1000, 2000];
/** Sizes of text, in per cent. */
const sizes = [100, 115, 130, 150, 175, 200];

/** How pages are read and how Vigil's own look. */
export function ReadingSettings({ settings, browsers, onChange, words }: Props) {
  const seconds = new Intl.NumberFormat(words.locale, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' });
  return (
    <>
      <Section id="settings-pages" title={words('settings.pages')}>
        <Choice
          id="marks"
          name={words('settings.marks')}
          says={words('settings.marks.says')}
          value={settings.marks}
          options={(['all', 'certain', 'none'] as const).map((value) => ({
            value,
            name: words(`settings.marks.${value}`),
          }))}
          onChange={(marks) => onChange({ marks })}
        />
        <Choice
          id="hover"
          name={words('settings.hover')}
          says={words('settings.hover.says')}
          value={String(settings.hoverDelayMs)}
          options={withOwn(delays, settings.hoverDelayMs).map((ms) => ({
            value: String(ms),
            name: ms === 0 ? words('settings.hover.none') : seconds.format(ms / 1000),
          }))}
          onChange={(ms) => onChange({ hoverDelayMs: Number(ms) })}
        />
        <Switch
          id="badge"
          name={words('settings.badge')}
          says={words('settings.badge.says')}
          on={settings.badge}
          onChange={(badge) => onChange({ badge })}
        />
        <Switch
          id="quiet"
          name={words('settings.quiet')}
          says={words('settings.quiet.says')}
          on={settings.quietEverywhere}
          onChange={(quietEverywhere) => onChange({ quietEverywhere })}
        />
      </Section>
      <Section id="settings-look" title={words('settings.look')}>
        <LanguageSetting settings={settings} browsers={browsers} onChange={onChange} words={words} />
        <Choice
          id="text-size"
          name={words('settings.textSize')}
          says={words('settings.textSize.says')}
          value={String(settings.textSize)}
          options={withOwn(sizes, settings.textSize).map((size) => ({
            value: String(size),
            name: percent.format(size / 100),
          }))}
          onChange={(size) => onChange({ textSize: Number(size) })}
        />
      </Section>
    </>
  );
}

/** The numbers on offer, with the one that holds where it is another. */
const withOwn = (numbers: readonly number[], own: number): number[] =>
  [...new Set([...numbers, own])].sort((a, b) => a - b);
