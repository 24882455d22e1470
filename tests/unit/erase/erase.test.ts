import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { extensionStorage } from '../settings/extension-storage.ts';

const browser = vi.hoisted(() => ({
  storage: {} as ReturnType<typeof extensionStorage>,
  alarms: undefined as unknown,
  notifications: undefined as unknown,
  runtime: {
    getURL: (path: string) => `moz-extension://vigil/${path}`,
    getManifest: () => ({ permissions: ['storage'], host_permissions: ['*://*.bbc.com/*'] }),
  },
  permissions: { getAll: vi.fn(), remove: vi.fn() },
  tabs: { query: vi.fn(), create: vi.fn(), remove: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

/** The modules as another window has them: with a state of their own. */
async function anotherWindow() {
  vi.resetModules();
  const [follows, settings, guard, erase, hurry, drafts] = await Promise.all([
    import('../../../lib/casebook/follows.ts'),
    import('../../../lib/settings/store.ts'),
    import('../../../lib/erase/guard.ts'),
    import('../../../lib/erase/erase.ts'),
    import('../../../lib/erase/hurry.ts'),
    import('../../../lib/casebook/drafts.ts'),
  ]);
  return { ...follows, ...settings, ...guard, ...erase, ...hurry, ...drafts };
}

const draft = { id: 'a', person: 'ding-jiaxi', subject: '', body: 'b', choices: {} };
let alarms: Set<string>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser.storage = extensionStorage();
  alarms = new Set(['dates']);
  browser.alarms = {
    getAll: async () => [...alarms].map((name) => ({ name })),
    clearAll: async () => alarms.clear(),
  };
  browser.permissions.getAll.mockResolvedValue({
    origins: ['*://*.bbc.com/*', '*://*.example.org/*'],
    permissions: ['storage', 'notifications'],
  });
  vi.clearAllMocks();
  browser.permissions.remove.mockResolvedValue(true);
});

describe('erasing everything', () => {
  test('leaves nothing, and looks to be sure', async () => {
    const window = await anotherWindow();
    await window.follow('ding-jiaxi', '1');
    await window.saveDraft(draft);
    (await openDB('some-other-of-ours', 1)).close();
    await window.changeSettings({ badge: false });
    await browser.storage.sync.set({ 'follows.a.0': ['+ding-jiaxi'] });
    await browser.storage.session.set({ tab: 7 });
    const erased = await window.eraseEverything();
    expect(erased.left).toEqual({
      databases: [],
      local: [],
      sync: [],
      session: [],
      alarms: [],
      caches: [],
      pages: [],
    });
    expect(erased.nothingLeft).toBe(true);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('lists what was granted beyond the installation, and gives it back only when asked to', async () => {
    const window = await anotherWindow();
    const granted = { origins: ['*://*.example.org/*'], permissions: ['notifications'] };
    expect((await window.eraseEverything()).granted).toEqual(granted);
    expect(browser.permissions.remove).not.toHaveBeenCalled();
    await window.eraseEverything({ granted: true });
    expect(browser.permissions.remove).toHaveBeenCalledWith(granted);
  });

  test('one part that refuses does not keep the rest, and is named', async () => {
    const window = await anotherWindow();
    await window.follow('ding-jiaxi', '1');
    await browser.storage.sync.set({ old: 1 });
    browser.storage.sync.clear.mockRejectedValue(new Error('not signed in'));
    const erased = await window.eraseEverything();
    expect(erased.nothingLeft).toBe(false);
    expect(erased.left).toMatchObject({ sync: ['old'], databases: [], local: [] });
  });

  test('what cannot be looked at does not pass for empty', async () => {
    const window = await anotherWindow();
    browser.storage.session.get.mockRejectedValue(new Error('no session'));
    const erased = await window.eraseEverything();
    expect(erased).toMatchObject({ nothingLeft: false, left: { session: ['? no session'] } });
  });

  test('a database that somebody holds on to is named', async () => {
    const window = await anotherWindow();
    const holder = await openDB('vigil', 1);
    const erased = await window.eraseEverything();
    expect(erased).toMatchObject({ nothingLeft: false, left: { databases: ['vigil'] } });
    holder.close();
    await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
  });
});

describe('another window that is open meanwhile', () => {
  test('lets go, writes nothing back, and says why', async () => {
    const other = await anotherWindow();
    await other.follow('xu-zhiyong', '1');
    const eraser = await anotherWindow();
    expect((await eraser.eraseEverything()).nothingLeft).toBe(true);
    expect(await other.saveDraft(draft)).toEqual({ ok: false, trouble: 'erased' });
    await other.changeSettings({ badge: false });
    expect(await indexedDB.databases()).toEqual([]);
    expect(browser.storage.local.items.size).toBe(0);
  });

  test('hears of it, so that it can say so', async () => {
    const other = await anotherWindow();
    const heard = vi.fn();
    other.onErasing(heard);
    const eraser = await anotherWindow();
    await eraser.eraseEverything();
    await vi.waitFor(() => expect(heard.mock.calls).toEqual([['begun'], ['over']]));
  });

  test('the background may keep things again afterwards', async () => {
    const background = await anotherWindow();
    background.goOnAfterErasing();
    const eraser = await anotherWindow();
    await eraser.eraseEverything();
    await vi.waitFor(async () =>
      expect(await background.follow('ding-jiaxi', '1')).toMatchObject({ ok: true }),
    );
  });
});

test('in a hurry Vigil’s own pages are closed too, and no window with them', async () => {
  const ours = 'moz-extension://vigil/casebook.html';
  browser.tabs.query.mockResolvedValue([
    { id: 1, windowId: 1, url: ours },
    { id: 2, windowId: 1, url: 'https://www.bbc.com/' },
    { id: 3, windowId: 2, url: ours },
  ]);
  const background = await anotherWindow();
  await background.follow('ding-jiaxi', '1');
  expect((await background.eraseInAHurry()).nothingLeft).toBe(true);
  expect(browser.tabs.create.mock.calls).toEqual([[{ windowId: 2 }]]);
  expect(browser.tabs.remove).toHaveBeenCalledWith([1, 3]);
});

test('in a hurry a page that will not close holds nothing up', async () => {
  browser.tabs.query.mockResolvedValue([{ id: 1, windowId: 1, url: 'moz-extension://vigil/compose.html' }]);
  browser.tabs.remove.mockReturnValue(new Promise(() => undefined));
  const background = await anotherWindow();
  expect((await background.eraseInAHurry()).nothingLeft).toBe(true);
});
