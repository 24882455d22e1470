import * as z from 'zod/mini';
import type { Checked } from './format.ts';

/*
 * A backup under a passphrase: AES-256-GCM with a key that PBKDF2 makes of it. What says how (cipher, rounds, salt) is
 * authenticated with the content, so that it cannot be changed unnoticed.
 */

/**
 * OWASP's Password Storage Cheat Sheet asks for at least 600 000 rounds of PBKDF2 with HMAC-SHA-256
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2).
 */
export const rounds = 600_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'expected bytes in base64'));

export const sealedSchema = z.strictObject({
  format: z.literal('vigil-backup'),
  version: z.literal(1),
  sealed: z.strictObject({
    cipher: z.literal('AES-256-GCM'),
    kdf: z.literal('PBKDF2-SHA-256'),
    /** Fewer would be too easy to guess; a file with many more would only keep the browser busy. */
    rounds: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
    salt: base64.check(z.length(24, 'expected 16 bytes in base64')),
    iv: base64.check(z.length(16, 'expected 12 bytes in base64')),
  }),
  data: base64,
});
export type Sealed = z.infer<typeof sealedSchema>;

/** Seals the text of a backup under a passphrase. */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = {
    cipher: 'AES-256-GCM',
    kdf: 'PBKDF2-SHA-256',
    rounds,
    salt: toBase64(salt),
    iv: toBase64(iv),
  } as const;
  const key = await keyOf(passphrase, salt, rounds);
  const content = new TextEncoder().encode(text);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: told(sealed) },
    key,
    content,
  );
  return { format: 'vigil-backup', version: 1, sealed, data: toBase64(new Uint8Array(data)) };
}

/** Opens a sealed backup; what stands in it is not checked yet. */
export async function unseal({ sealed, data }: Sealed, passphrase: string): Promise<Checked<unknown>> {
  try {
    const key = await keyOf(passphrase, fromBase64(sealed.salt), sealed.rounds);
    const how = { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: told(sealed) };
    const content = await crypto.subtle.decrypt(how, key, fromBase64(data));
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) };
  } catch {
    return { ok: false, refusal: { kind: 'not-opened' } };
  }
}

/** True for a file that needs a passphrase. */
export const isSealed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'sealed');

/** What is authenticated beside the content, in an order of its own: that of the file's fields may be any. */
const told = ({ cipher, kdf, rounds, salt, iv }: Sealed['sealed']): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(['vigil-backup', 1, cipher, kdf, rounds, salt, iv]));

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same words typed on another keyboard may come as other characters.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(kdf, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
