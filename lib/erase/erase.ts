import browser, { type Permissions } from 'webextension-polyfill';
import { closeDatabase } from '../casebook/database.ts';
import { databaseName } from '../casebook/migrations.ts';
import { tellErasing } from './guard.ts';
import { isNothing, type Left, lookWhatIsLeft } from './left.ts';

export interface Erased {
  /** True when a look afterwards found nothing. */
  readonly nothingLeft: boolean;
  /** What that look found. */
  readonly left: Left;
  /** Sites and abilities that the reader granted; the browser keeps them, and they are left unless asked for. */
  readonly granted: Permissions.AnyPermissions;
}

/** What was on its way to be written when erasing began has arrived by then. */
const settleInMs = 80;
/** A database that another window does not let go of is gone as soon as it does; nobody waits longer than this. */
const patienceInMs = 800;
const rounds = 3;

/**
 * Erases everything that Vigil keeps in this browser, and for `storage.sync` in the account, then looks whether it is
 * gone. Asks nothing. Open surfaces are told to let go of the database first and to write nothing afterwards. With
 * `granted`, what the reader allowed beyond the first installation is given back too.
 */
export async function eraseEverything({ granted = false } = {}): Promise<Erased> {
  tellErasing('begun');
  await closeDatabase();
  await wait(settleInMs);
  let left = await eraseOnce();
  for (let round = 1; round < rounds && !isNothing(left); round++) left = await eraseOnce();
  const permissions = await grantedSince(granted);
  tellErasing('over');
  return { nothingLeft: isNothing(left), left, granted: permissions };
}

async function eraseOnce(): Promise<Left> {
  const known = await indexedDB.databases().catch(() => []);
  const databases = new Set([databaseName, ...known.map(({ name }) => name ?? '')]);
  // Each for itself: what one of them refuses must not keep the rest.
  await Promise.allSettled([
    ...[...databases].map(deleteDatabase),
    browser.storage.local.clear(),
    browser.storage.sync.clear(),
    browser.storage.session.clear(),
    browser.alarms?.clearAll(),
    forgetNotifications(),
    forgetCaches(),
  ]);
  if (typeof localStorage !== 'undefined') localStorage.clear();
  if (typeof sessionStorage !== 'undefined') sessionStorage.clear();
  return lookWhatIsLeft();
}

/** Resolves when the database is gone, or when somebody holds it open for longer than we wait. */
function deleteDatabase(name: string): Promise<void> {
  const deleting = new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  return Promise.race([deleting, wait(patienceInMs)]);
}

async function forgetNotifications(): Promise<void> {
  const shown = await browser.notifications?.getAll();
  await Promise.all(Object.keys(shown ?? {}).map((id) => browser.notifications.clear(id)));
}

async function forgetCaches(): Promise<void> {
  if (typeof caches === 'undefined') return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** What was granted beyond what the manifest asks for at installation; given back where `remove` says so. */
async function grantedSince(remove: boolean): Promise<Permissions.AnyPermissions> {
  const manifest = browser.runtime.getManifest();
  const required: ReadonlySet<string> = new Set([
    ...(manifest.permissions ?? []),
    ...((manifest as { readonly host_permissions?: readonly string[] }).host_permissions ?? []),
  ]);
  const all: Permissions.AnyPermissions = await browser.permissions.getAll().catch(() => ({}));
  const granted: Permissions.AnyPermissions = {
    origins: (all.origins ?? []).filter((origin) => !required.has(origin)),
    permissions: (all.permissions ?? []).filter((permission) => !required.has(permission)),
  };
  if (remove) await browser.permissions.remove(granted as Permissions.Permissions).catch(() => false);
  return granted;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
