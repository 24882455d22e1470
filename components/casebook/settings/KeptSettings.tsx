import type { ComponentChildren } from 'preact';
import type { Settings, SettingsPatch } from '../../../lib/settings/settings.ts';
import type { Words } from '../../../lib/words/index.ts';
import { Switch } from '../Switch.tsx';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly seenHref: string;
  readonly words: Words;
  /** Further ways to keep or to take along. */
  readonly children?: ComponentChildren;
}

const spans = [0, 3, 6, 12, 24];

/** What is kept on this computer, and for how long. */
export function KeptSettings({ settings, onChange, seenHref, words, children }: Props) {
  const months = [...new Set([...spans, settings.keepMonths])].sort((a, b) => a - b);
  return (
    <Section id="settings-kept" title={words('settings.kept')}>
      <p class="meta">{words('settings.kept.intro')}</p>
      <Choice
        id="keep-letters"
        name={words('settings.keepLetters')}
        says={words('settings.keepLetters.says')}
        value={settings.keepLetters}
        options={(['none', 'log', 'text'] as const).map((value) => ({
          value,
          name: words(`settings.keepLetters.${value}`),
        }))}
        onChange={(keepLetters) => onChange({ keepLetters })}
      />
      <Switch
        id="seen"
        name={words('settings.seen')}
        says={words('settings.seen.says')}
        on={settings.seenInNews}
        onChange={(seenInNews) => onChange({ seenInNews })}
      />
      <p>
        <a href={seenHref}>{words('seen.title')}</a>
      </p>
      <Choice
        id="keep-months"
        name={words('settings.keepMonths')}
        says={words('settings.keepMonths.says')}
        value={String(settings.keepMonths)}
        options={months.map((count) => ({
          value: String(count),
          name: count === 0 ? words('settings.keepMonths.ever') : words('settings.months', { count }),
        }))}
        onChange={(count) => onChange({ keepMonths: Number(count) })}
      />
      {children}
    </Section>
  );
}
