import * as z from 'zod/mini';
import { type Reason, reasonsOf } from '../../dataset/reason.ts';
import { settingsSchema } from '../../settings/settings.ts';
import { draftSchema } from '../drafts.ts';
import { followSchema } from '../follow.ts';
import { judgementRowSchema } from '../judgement.ts';
import { loggedLetterSchema } from '../letter-log.ts';
import { line, moment } from '../rows.ts';
import { sightingSchema } from '../sightings.ts';

/*
 * A backup: one JSON file with everything the reader made or chose. docs/backup-format.md describes it. What Vigil can
 * work out again, and what belongs to one browser alone, is not in it.
 */

/** No list in a backup is longer; a file with more was not made by a reader. */
const mostRows = 200_000;
const rowsOf = <T extends z.ZodMiniType>(row: T) => z.array(row).check(z.maxLength(mostRows));
const hosts = z.array(line).check(z.maxLength(10_000));

/** The sites that the reader made quiet, or not quiet though a list says so. */
export const quietSitesSchema = z.strictObject({ quiet: hosts, marked: hosts });
export type QuietSites = z.infer<typeof quietSitesSchema>;

/** The stores of the database that a backup holds, by name. */
export const storesSchema = z.strictObject({
  follows: rowsOf(followSchema),
  letterLog: rowsOf(loggedLetterSchema),
  drafts: rowsOf(draftSchema),
  judgements: rowsOf(judgementRowSchema),
  sightings: rowsOf(sightingSchema),
});
export type Stores = z.infer<typeof storesSchema>;
export type StoreName = keyof Stores;

export const backupSchema = z.strictObject({
  format: z.literal('vigil-backup'),
  version: z.literal(1),
  made: moment,
  stores: storesSchema,
  settings: settingsSchema,
  quietSites: quietSitesSchema,
});
export type Backup = z.infer<typeof backupSchema>;

/** Why a file is no backup that can be put back. */
export type BackupRefusal =
  | { readonly kind: 'not-a-backup' | 'too-large' | 'newer-format' }
  /** The passphrase is wrong, or the file was changed: neither can be told from the other. */
  | { readonly kind: 'not-opened' }
  | { readonly kind: 'schema'; readonly reasons: readonly Reason[] };

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: BackupRefusal };

/** Checks what a file says against a schema; `not-a-backup` for what is of another kind or no JSON. */
export function checkAs<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const kind = z.looseObject({ format: z.literal('vigil-backup'), version: z.int() }).safeParse(value);
  if (!kind.success) return { ok: false, refusal: { kind: 'not-a-backup' } };
  if (kind.data.version > 1) return { ok: false, refusal: { kind: 'newer-format' } };
  const hostile = prototypeField(value);
  if (hostile) return { ok: false, refusal: { kind: 'schema', reasons: [hostile] } };
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, refusal: { kind: 'schema', reasons: reasonsOf(parsed.error.issues) } };
}

/** A field of the name `__proto__`, wherever it stands: no backup has one, and a schema may look past it. */
function prototypeField(value: unknown): Reason | undefined {
  const waiting: [path: string, value: unknown][] = [['', value]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, part] = next;
    if (typeof part !== 'object' || part === null) continue;
    for (const [name, inner] of Object.entries(part)) {
      const here = path === '' ? name : `${path}.${name}`;
      if (name === '__proto__') return { field: here, expected: 'no such field: __proto__' };
      waiting.push([here, inner]);
    }
  }
  return undefined;
}
