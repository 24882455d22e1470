import type { Settings } from '../../settings/settings.ts';
import { change, putAll } from '../act.ts';
import { announce, type Changed } from '../changes.ts';
import { withDatabase } from '../database.ts';
import { sortOut } from '../rows.ts';
import { type Kept, kept } from '../trouble.ts';
import { readChoices, writeChoices } from './choices.ts';
import {
  type Backup,
  type BackupRefusal,
  backupSchema,
  type Checked,
  checkAs,
  type QuietSites,
  type StoreName,
  type Stores,
  storesSchema,
} from './format.ts';
import { mergeQuiet } from './merge.ts';
import { type Counts, type Mode, planStore, type StorePlan, storeNames } from './plan.ts';
import { isSealed, seal, sealedSchema, unseal } from './sealed.ts';

/** A backup is some hundred kilobytes; nothing that is a hundred times as large is one. */
const mostBytes = 50_000_000;

/** A backup as a file: its text, and how many broken rows are not in it. */
export interface BackupFile {
  readonly name: string;
  readonly text: string;
  readonly setAside: number;
}

/** Makes a backup of everything, sealed when there is a passphrase. */
export async function makeBackup(passphrase = '', now = new Date()): Promise<Kept<BackupFile>> {
  const choices = await readChoices();
  const rows = await withDatabase(async (database) => {
    const act = database.transaction([...storeNames]);
    return Promise.all(storeNames.map(async (name) => [name, await act.objectStore(name).getAll()] as const));
  });
  if (!rows.ok) return rows;
  const sorted = rows.value.map(([name, all]) => [name, goodRows(name, all), all.length] as const);
  const setAside = sorted.reduce((sum, [, good, all]) => sum + all - good.length, 0);
  const backup: Backup = backupSchema.parse({
    format: 'vigil-backup',
    version: 1,
    made: now.toISOString(),
    stores: Object.fromEntries(sorted.map(([name, good]) => [name, good])),
    ...choices,
  });
  const plain = JSON.stringify(backup, null, 1);
  const text = passphrase === '' ? plain : JSON.stringify(await seal(plain, passphrase), null, 1);
  return kept({ name: `vigil-backup-${now.toISOString().slice(0, 10)}.json`, text, setAside });
}

/** Reads a file that may be a backup; `needs-passphrase` when it is sealed and none was given. Changes nothing. */
export async function openBackup(
  file: Blob,
  passphrase = '',
): Promise<
  Checked<Backup> | { readonly ok: false; readonly refusal: { readonly kind: 'needs-passphrase' } }
> {
  if (file.size > mostBytes) return refused({ kind: 'too-large' });
  const value = await jsonOf(file);
  if (!isSealed(value)) return checkAs(backupSchema, value);
  const sealed = checkAs(sealedSchema, value);
  if (!sealed.ok) return sealed;
  if (passphrase === '') return { ok: false, refusal: { kind: 'needs-passphrase' } };
  const inside = await unseal(sealed.value, passphrase);
  return inside.ok ? checkAs(backupSchema, inside.value) : inside;
}

/** What putting a backup back would do, to be shown before it is done. */
export interface BackupPlan {
  readonly backup: Backup;
  readonly mode: Mode;
  readonly stores: Readonly<Record<StoreName, Counts>>;
  /** The settings that would change: those of the backup count only when everything is replaced. */
  readonly settings: readonly (keyof Settings)[];
  readonly quietSites: { readonly added: number; readonly removed: number };
}

/** Says what putting a backup back would do. Changes nothing. */
export async function planBackup(backup: Backup, mode: Mode): Promise<Kept<BackupPlan>> {
  const choices = await readChoices();
  const after = choicesAfter(choices, backup, mode);
  const plans = await withDatabase(async (database) => {
    const act = database.transaction([...storeNames]);
    return plansOf(async (name) => act.objectStore(name).getAll(), backup, mode);
  });
  if (!plans.ok) return plans;
  const names = Object.keys(backup.settings) as (keyof Settings)[];
  const quiet = new Set(choices.quietSites.quiet);
  const quietAfter = new Set(after.quietSites.quiet);
  return kept({
    backup,
    mode,
    stores: Object.fromEntries(plans.value.map(([name, plan]) => [name, plan.counts])) as Record<
      StoreName,
      Counts
    >,
    settings: names.filter(
      (name) => JSON.stringify(choices.settings[name]) !== JSON.stringify(after.settings[name]),
    ),
    quietSites: {
      added: [...quietAfter].filter((host) => !quiet.has(host)).length,
      removed: [...quiet].filter((host) => !quietAfter.has(host)).length,
    },
  });
}

const changedBy: Readonly<Record<StoreName, Changed>> = {
  follows: 'follows',
  letterLog: 'letters',
  drafts: 'drafts',
  judgements: 'judgements',
  sightings: 'sightings',
};

/**
 * Puts a backup back, in one transaction. It is compared once more with what is here now, so that what another window
 * has kept meanwhile is not lost. Settings lie elsewhere: they wait in the same transaction until they are written.
 */
export async function applyBackup({
  backup,
  mode,
}: Pick<BackupPlan, 'backup' | 'mode'>): Promise<Kept<null>> {
  const choices = choicesAfter(await readChoices(), backup, mode);
  const done = await change([], ['state', ...storeNames], async (act) => {
    const plans = await plansOf((name) => act.objectStore(name).getAll(), backup, mode);
    for (const [name, plan] of plans) {
      for (const key of plan.gone) await act.objectStore(name).delete(key);
      await putAll(act, name, plan.put);
    }
    await act.objectStore('state').put({ name: 'choices', ...choices });
    return null;
  });
  if (!done.ok) return done;
  await writeChoices();
  for (const name of storeNames) announce(changedBy[name]);
  return done;
}

async function plansOf(
  read: (name: StoreName) => Promise<unknown[]>,
  backup: Backup,
  mode: Mode,
): Promise<[StoreName, StorePlan][]> {
  const plans: [StoreName, StorePlan][] = [];
  for (const name of storeNames) {
    const here = await read(name);
    plans.push([name, planStore(name, here, goodRows(name, here), backup.stores[name], mode)]);
  }
  return plans;
}

/** The rows of a store that a backup can hold. */
function goodRows<Name extends StoreName>(name: Name, rows: readonly unknown[]): Stores[Name] {
  const schema = storesSchema.shape[name].def.element;
  return sortOut(schema as never, rows).rows as unknown as Stores[Name];
}

function choicesAfter(
  here: { readonly settings: Settings; readonly quietSites: QuietSites },
  backup: Backup,
  mode: Mode,
) {
  if (mode === 'replace') return { settings: backup.settings, quietSites: backup.quietSites };
  return { settings: here.settings, quietSites: mergeQuiet(here.quietSites, backup.quietSites) };
}

async function jsonOf(file: Blob): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return undefined;
  }
}

const refused = (refusal: BackupRefusal): { readonly ok: false; readonly refusal: BackupRefusal } => ({
  ok: false,
  refusal,
});
