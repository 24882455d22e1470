import browser, { type Storage } from 'webextension-polyfill';
import { settingsKey } from '../../settings/store.ts';
import { onChange } from '../changes.ts';
import { isActsKey } from './acts.ts';
import { syncFollows } from './sync.ts';

/**
 * Keeps followed cases in step with the account while a surface is open: now, whenever something is followed or given
 * up in any window, whenever another device has, and when the reader switches sync on or off. Until `until` aborts.
 */
export function keepSynced(until: AbortSignal): void {
  const sync = () => void syncFollows().catch(() => undefined);
  onChange((what) => {
    if (what === 'follows') sync();
  }, until);
  const onStored = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const keys = Object.keys(changes);
    if (area === 'sync' ? keys.some(isActsKey) : area === 'local' && keys.includes(settingsKey)) sync();
  };
  browser.storage.onChanged.addListener(onStored);
  until.addEventListener('abort', () => browser.storage.onChanged.removeListener(onStored), { once: true });
  sync();
}
