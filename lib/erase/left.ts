import browser from 'webextension-polyfill';

/** What Vigil still keeps in this browser, by name; every list is empty when nothing is left. */
export interface Left {
  readonly databases: readonly string[];
  /** Keys of `storage.local`, `.sync` and `.session`. */
  readonly local: readonly string[];
  readonly sync: readonly string[];
  readonly session: readonly string[];
  readonly alarms: readonly string[];
  readonly caches: readonly string[];
  /** Keys of the pages' own localStorage. */
  readonly pages: readonly string[];
}

/** Looks what there is. What cannot be looked at is named as such: it must not pass for empty. */
export async function lookWhatIsLeft(): Promise<Left> {
  const [databases, local, sync, session, alarms, cacheNames] = await Promise.all([
    names(async () => (await indexedDB.databases()).map(({ name }) => name ?? '')),
    names(async () => Object.keys(await browser.storage.local.get(null))),
    names(async () => Object.keys(await browser.storage.sync.get(null))),
    names(async () => Object.keys(await browser.storage.session.get(null))),
    // Without the permission for alarms there is no such thing, and there can be none.
    names(async () => (browser.alarms ? (await browser.alarms.getAll()).map(({ name }) => name) : [])),
    names(async () => (typeof caches === 'undefined' ? [] : await caches.keys())),
  ]);
  return { databases, local, sync, session, alarms, caches: cacheNames, pages: pageStorage() };
}

export const isNothing = (left: Left): boolean => Object.values(left).every((names) => names.length === 0);

const pageStorage = (): string[] => (typeof localStorage === 'undefined' ? [] : Object.keys(localStorage));

async function names(look: () => Promise<string[]>): Promise<string[]> {
  try {
    return await look();
  } catch (error) {
    return [`? ${error instanceof Error ? error.message : String(error)}`];
  }
}
