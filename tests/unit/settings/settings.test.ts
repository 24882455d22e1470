import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, settingsFrom, settingsSchema } from '../../../lib/settings/settings.ts';
import { extensionStorage } from './extension-storage.ts';

const browser = vi.hoisted(() => ({ storage: {} as ReturnType<typeof extensionStorage> }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { changeSettings, readSettings, watchSettings } = await import('../../../lib/settings/store.ts');

beforeEach(() => {
  browser.storage = extensionStorage();
});

describe('what lies in the storage', () => {
  test('nothing: the defaults, none of which keeps or sends anything', () => {
    expect(settingsFrom(undefined)).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({ seenInNews: false, syncFollows: false, quietEverywhere: false });
    expect(Object.values(defaultSettings.remind)).toEqual([false, false, false]);
  });

  test('a broken field falls back alone', () => {
    const settings = settingsFrom({ marks: 'certain', hoverDelayMs: -1, badge: 'no', textSize: 150 });
    expect(settings).toEqual({ ...defaultSettings, marks: 'certain', textSize: 150 });
  });

  test.each([{ quietEverywhere: 'yes' }, 'quiet', null, [1]])('unreadable, it is quiet: %o', (stored) => {
    expect(settingsFrom(stored)).toEqual({ ...defaultSettings, quietEverywhere: true });
  });

  test('whatever it is, the settings can be used', () => {
    fc.assert(fc.property(fc.anything(), (stored) => settingsSchema.safeParse(settingsFrom(stored)).success));
    const shape = Object.fromEntries(Object.keys(defaultSettings).map((name) => [name, fc.anything()]));
    fc.assert(
      fc.property(fc.record(shape), (stored) => settingsSchema.safeParse(settingsFrom(stored)).success),
    );
  });
});

describe('changing settings', () => {
  test('changes those alone', async () => {
    await changeSettings({ marks: 'none' });
    expect(await changeSettings({ badge: false })).toEqual({
      ...defaultSettings,
      marks: 'none',
      badge: false,
    });
    expect(await readSettings()).toEqual({ ...defaultSettings, marks: 'none', badge: false });
  });

  test('two windows at once both count', async () => {
    await Promise.all([changeSettings({ marks: 'none' }), changeSettings({ textSize: 130 })]);
    expect(await readSettings()).toMatchObject({ marks: 'none', textSize: 130 });
  });

  test('a value that no setting takes changes nothing', async () => {
    await changeSettings({ textSize: 130 });
    expect(() => changeSettings({ textSize: 900 })).toThrow();
    expect(() => changeSettings({ colour: 'red' } as never)).toThrow();
    expect(await readSettings()).toMatchObject({ textSize: 130 });
  });

  test('what a newer Vigil wrote stays', async () => {
    await browser.storage.local.set({ settings: { theme: 'dark', badge: false } });
    await changeSettings({ marks: 'none' });
    const { settings } = await browser.storage.local.get('settings');
    expect(settings).toMatchObject({ theme: 'dark', badge: false, marks: 'none' });
  });

  test('is heard everywhere until it is no longer listened for', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await changeSettings({ badge: false });
    await browser.storage.local.set({ quietSites: {} });
    expect(heard.mock.calls).toEqual([[{ ...defaultSettings, badge: false }]]);
    stop();
    await changeSettings({ badge: true });
    expect(heard).toHaveBeenCalledOnce();
  });
});
