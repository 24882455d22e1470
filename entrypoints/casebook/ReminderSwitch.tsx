import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Switch } from '../../components/casebook/Switch.tsx';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Words } from '../../lib/words/index.ts';
import type { Casebook } from './casebook.ts';

type Reminder = keyof Settings['remind'];

interface Props {
  readonly casebook: Casebook;
  readonly kind: Reminder;
  readonly words: Words;
}

/** Turns a reminder on or off. The browser is asked for leave to notify on this click, and never before. */
export function ReminderSwitch({ casebook, kind, words }: Props) {
  const [refused, setRefused] = useState(false);
  const settings = casebook.settings.now.value;
  if (!settings) return null;
  const change = async (on: boolean) => {
    // Asked first thing: a browser takes the request only while the click lasts.
    const leave = on
      ? await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)
      : true;
    setRefused(!leave);
    if (leave) await casebook.settings.change({ remind: { ...settings.remind, [kind]: on } });
  };
  return (
    <Switch
      id={`remind-${kind}`}
      name={words(`settings.remind.${kind}`)}
      says={words(`settings.remind.${kind}.says`)}
      on={settings.remind[kind]}
      onChange={(on) => void change(on)}
      trouble={refused ? words('settings.remind.refused') : undefined}
    />
  );
}
