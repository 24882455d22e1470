import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import { signedBytes, type UpdateHeader } from '../../lib/dataset/update-file.ts';

/** A dataset file, signed: what `openUpdate` opens. `secret` are the 32 bytes of an Ed25519 secret key. */
export async function signDataset(payload: object, secret: Uint8Array): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  const header: UpdateHeader = {
    format: 'vigil-dataset',
    formatVersion: 1,
    bytes: bytes.length,
    key: Buffer.from(await getPublicKeyAsync(secret)).toString('hex'),
    signature: Buffer.from(await signAsync(signedBytes(bytes), secret)).toString('hex'),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]);
}
