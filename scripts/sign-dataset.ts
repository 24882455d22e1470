/**
 * Makes a signed dataset file of data/: `npm run updates:sign -- --key /path/to/vigil.key [--out FILE] [--data FOLDER]`.
 * The data is checked as for a release, and the file is opened again with the public key before it is called done.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openUpdate, updateKeysSchema } from '../lib/dataset/update-file.ts';
import { dataOrExit } from './dataset/read-data.ts';
import { payloadOf } from './updates/payload.ts';
import { signDataset } from './updates/signing.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { key: { type: 'string' }, out: { type: 'string' }, data: { type: 'string' } },
});
if (!values.key) fail('expected --key and the path of the secret key, as npm run updates:key made it');
const secret = readFileSync(values.key, 'utf8').trim();
if (!/^[0-9a-f]{64}$/.test(secret)) fail(`${values.key}: expected 32 bytes in hexadecimal`);

const payload = payloadOf(dataOrExit(values.data ?? join(root, 'data')));
const file = await signDataset(payload, Buffer.from(secret, 'hex'));
const key = JSON.parse(Buffer.from(file).subarray(0, file.indexOf(0x0a)).toString()).key as string;
const opened = await openUpdate(file, [key]);
if (!opened.ok) fail(`the file cannot be opened again: ${JSON.stringify(opened.refusal)}`);

const out = values.out ?? `vigil-dataset-${payload.version}.json`;
writeFileSync(out, file);
console.log(`${out}: ${payload.people.length} people, version ${payload.version}, ${file.length} bytes`);
const { keys } = updateKeysSchema.parse(
  JSON.parse(readFileSync(join(root, 'public/update-keys.json'), 'utf8')),
);
if (!keys.includes(key))
  console.log(`No Vigil built from here would take it: ${key} does not stand in public/update-keys.json.`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
