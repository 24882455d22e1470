import type { Page } from 'puppeteer-core';

interface Api {
  readonly storage: Record<
    'local' | 'sync' | 'session',
    { get(keys: null): Promise<object>; set(items: object): Promise<void> }
  >;
  readonly alarms?: {
    getAll(): Promise<{ readonly name: string }[]>;
    create(name: string, when: object): void;
  };
}

/** What the browser keeps for Vigil, read past Vigil's own code. */
export interface Keeping {
  readonly databases: readonly string[];
  readonly local: readonly string[];
  readonly sync: readonly string[];
  readonly session: readonly string[];
  readonly alarms: readonly string[];
}

export function keeping(page: Page): Promise<Keeping> {
  return page.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = world.browser ?? world.chrome;
    const keys = async (area: 'local' | 'sync' | 'session') => Object.keys(await api.storage[area].get(null));
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      local: await keys('local'),
      sync: await keys('sync'),
      session: await keys('session'),
      alarms: ((await api.alarms?.getAll()) ?? []).map(({ name }) => name),
    };
  });
}

/** Puts something into every place where an extension can keep things. */
export function keepEverywhere(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = world.browser ?? world.chrome;
    await api.storage.local.set({ settings: { badge: false } });
    await api.storage.sync.set({ 'follows.0': ['ding-jiaxi'] });
    await api.storage.session.set({ something: 1 });
    api.alarms?.create('dates', { delayInMinutes: 60 });
    localStorage.setItem('something', '1');
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('another', 1);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve(undefined);
      };
    });
  });
}

/** Rows of a store of the casebook, read past Vigil's own code. */
export function rowsOf(page: Page, store: string): Promise<unknown[]> {
  return page.evaluate(
    (store) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('vigil');
        // Looking must not make the database: Vigil would find one without its stores.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
        opening.onsuccess = () => {
          const all = opening.result.transaction(store).objectStore(store).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
}
