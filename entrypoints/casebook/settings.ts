import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings, SettingsPatch } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/store.ts';

/** The settings as they hold now, in whichever window they are changed. */
export interface LiveSettings {
  /** Undefined until they have been read. */
  readonly now: ReadonlySignal<Settings | undefined>;
  /** True when the last change could not be kept. */
  readonly failed: ReadonlySignal<boolean>;
  change(patch: SettingsPatch): Promise<void>;
}

export function openSettings(until: AbortSignal): LiveSettings {
  const now = signal<Settings | undefined>(undefined);
  const failed = signal(false);
  const stop = watchSettings((settings) => (now.value = settings));
  until.addEventListener('abort', stop, { once: true });
  readSettings().then(
    (settings) => (now.value ??= settings),
    () => (failed.value = true),
  );
  return {
    now,
    failed,
    async change(patch) {
      try {
        now.value = await changeSettings(patch);
        failed.value = false;
      } catch {
        failed.value = true;
      }
    },
  };
}
