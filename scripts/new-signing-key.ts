/**
 * Makes the key that signs dataset files: `npm run updates:key -- /path/outside/the/repository/vigil.key`. The secret
 * half is written there, readable by you alone; the public half is printed, to be put into public/update-keys.json.
 * See docs/dataset-updates.md.
 */
import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { keygenAsync } from '@noble/ed25519';

const root = join(import.meta.dirname, '..');
const [given] = process.argv.slice(2);
if (!given) fail('expected the path of a new file, outside this repository, for the secret key');
const path = resolve(given);
if (!relative(root, path).startsWith('..'))
  fail(`${given} lies inside this repository: a secret key must never be where it can be committed`);

const { secretKey, publicKey } = await keygenAsync();
try {
  writeFileSync(path, `${Buffer.from(secretKey).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
} catch (error) {
  fail(`could not write ${given}: ${error instanceof Error ? error.message : error}`);
}
console.log(`The secret key is in ${path}. Keep it off line, with a copy in a second place.`);
console.log(`Put the public key into public/update-keys.json:\n${Buffer.from(publicKey).toString('hex')}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
