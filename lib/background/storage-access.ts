import browser from 'webextension-polyfill';

/** Chromium's areas have it. Firefox's have not, but for `session`, which is closed to pages anyway. */
interface Closable {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps settings, quiet sites and what is synchronised from scripts in pages, to which browsers open `local` and `sync`
 * unless told otherwise: our reader asks the background, and whoever took over its process shall learn no more.
 */
export async function closeStorageToPages(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.sync] as readonly Closable[];
  await Promise.allSettled(
    areas.map(async (area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
