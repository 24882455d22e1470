import { verifyAsync } from '@noble/ed25519';
import * as z from 'zod/mini';
import { type Reason, reasonsOf } from './reason.ts';
import { checkPayload, type UpdatePayload } from './update-payload.ts';

/*
 * A dataset file: a first line of JSON that says how the rest is signed, then the payload, one JSON value in UTF-8.
 * docs/dataset-updates.md describes it. The signature is checked before anything of the payload is looked at.
 */

const hex = (bytes: number) =>
  z.string().check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `expected ${bytes} bytes in hexadecimal`));

/** A public key that this Vigil trusts. */
const keySchema = hex(32);
export const updateKeysSchema = z.strictObject({ keys: z.array(keySchema) });

const headerSchema = z.strictObject({
  format: z.literal('vigil-dataset'),
  formatVersion: z.literal(1),
  /** Length of the payload, so that a file that was cut off is known as such. */
  bytes: z.int().check(z.positive()),
  key: keySchema,
  signature: hex(64),
});
export type UpdateHeader = z.infer<typeof headerSchema>;

/** Why a file was not taken. Whether it is newer than what is there is for `planUpdate` to say. */
export type UpdateRefusal =
  | { readonly kind: 'not-a-dataset' | 'cut-off' | 'unsigned' | 'too-large' }
  /** Written for a newer Vigil. */
  | { readonly kind: 'newer-format' }
  /** Signed with a key that this Vigil does not know. `none` when it knows no key at all. */
  | { readonly kind: 'unknown-key'; readonly none: boolean }
  | { readonly kind: 'schema'; readonly reasons: readonly Reason[] };

export type OpenedUpdate =
  | { readonly ok: true; readonly payload: UpdatePayload; readonly key: string }
  | { readonly ok: false; readonly refusal: UpdateRefusal };

/** The dataset is a megabyte and a half; nothing that is fifty times as large is one. */
export const mostBytes = 80_000_000;
const longestHeader = 1_000;

/** Stands before the payload in what is signed: no signature made for something else can pass for one of ours. */
const purpose = new TextEncoder().encode('vigil-dataset/1\n');

/** What is signed for a payload. */
export function signedBytes(payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(purpose.length + payload.length);
  bytes.set(purpose);
  bytes.set(payload, purpose.length);
  return bytes;
}

/** Opens a dataset file: its form, its signature by one of `keys`, then its schema. Never throws for what is in it. */
export async function openUpdate(file: Uint8Array, keys: readonly string[]): Promise<OpenedUpdate> {
  if (file.length > mostBytes) return refused({ kind: 'too-large' });
  const end = file.subarray(0, longestHeader).indexOf(0x0a);
  const header = headerOf(file.subarray(0, Math.max(end, 0)));
  if ('refusal' in header) return refused(header.refusal);
  const payload = file.subarray(end + 1);
  if (payload.length < header.bytes) return refused({ kind: 'cut-off' });
  if (!keys.includes(header.key)) return refused({ kind: 'unknown-key', none: keys.length === 0 });
  if (payload.length !== header.bytes || !(await isSigned(payload, header)))
    return refused({ kind: 'unsigned' });
  const checked = checkPayload(jsonOf(payload));
  return 'payload' in checked
    ? { ok: true, payload: checked.payload, key: header.key }
    : refused({ kind: 'schema', reasons: checked.reasons });
}

function headerOf(bytes: Uint8Array): UpdateHeader | { readonly refusal: UpdateRefusal } {
  const value = jsonOf(bytes);
  const parsed = headerSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const kind = z.looseObject({ format: z.literal('vigil-dataset'), formatVersion: z.int() }).safeParse(value);
  if (!kind.success) return { refusal: { kind: 'not-a-dataset' } };
  if (kind.data.formatVersion > 1) return { refusal: { kind: 'newer-format' } };
  return { refusal: { kind: 'schema', reasons: reasonsOf(parsed.error.issues) } };
}

/**
 * Ed25519 by the strict rules of RFC 8032. By a library and not by WebCrypto, which has Ed25519 from Chromium 137 on
 * only (https://blogs.igalia.com/jfernandez/2025/08/25/), while Vigil runs from 120 on: one way for all is tested once.
 */
async function isSigned(payload: Uint8Array, { signature, key }: UpdateHeader): Promise<boolean> {
  try {
    return await verifyAsync(bytesOf(signature), signedBytes(payload), bytesOf(key), { zip215: false });
  } catch {
    // A key or signature that is no point on the curve.
    return false;
  }
}

/** Undefined for what is no JSON in valid UTF-8. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const refused = (refusal: UpdateRefusal): OpenedUpdate => ({ ok: false, refusal });
