/**
 * Makes what the stores are given, into .output/packages: the zips for Chromium and Firefox, the source for Mozilla's
 * reviewers, and the SBOM. Checks all of it as the stores do, and says how large it is. Exits with 1 when anything is
 * not as it should be. `--as-built` takes the builds that lie in .output; `--again` builds a second time, elsewhere, and
 * compares.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../bench/size/measure.ts';
import { filesIn, sha256, sourceFiles } from './package/files.ts';
import { run } from './package/run.ts';
import { storeFaults } from './package/store-faults.ts';
import { zipOf } from './package/zip-file.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output/packages');
const options = process.argv.slice(2);
const faults: string[] = [];

if (!options.includes('--as-built')) must('npm', 'run', '--silent', 'build');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const [store, build] of [
  ['chrome', 'chrome-mv3'],
  ['firefox', 'firefox-mv3'],
] as const) {
  const files = filesIn(join(root, '.output', build));
  faults.push(...storeFaults(files).map((fault) => `${store}: ${fault}`));
  const size = put(`vigil-${version}-${store}.zip`, zipOf(files));
  if (size > LIMITS.packageZipped)
    faults.push(`${store}: ${size} bytes, expected at most ${LIMITS.packageZipped}`);
  const reader = files.get('reader.js')?.length ?? Number.NaN;
  console.log(`  reader.js ${kilobytes(reader)}, ${files.size} files`);
  if (!(reader <= LIMITS.reader))
    faults.push(`${store}: reader.js ${reader} bytes, expected at most ${LIMITS.reader}`);
}
put(`vigil-${version}-firefox-source.zip`, zipOf(sourceFiles(root)));
must('node', 'scripts/sbom.ts');
for (const page of ['PRIVACY.md', 'SECURITY.md', 'CHANGELOG.md'])
  if (!existsSync(join(root, page))) faults.push(`${page} is missing, and the stores ask for what it says`);

const lint = must(
  'web-ext',
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--no-config-discovery',
  '--output',
  'json',
  '--boring',
);
const { summary } = JSON.parse(lint.slice(lint.indexOf('{'))) as { summary: Record<string, number> };
console.log(
  `web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`,
);
if (summary.errors || summary.warnings) faults.push('web-ext lint: expected no errors and no warnings');
if (options.includes('--again')) process.stdout.write(must('node', 'scripts/package/build-again.ts'));

for (const fault of faults) console.error(`✗ ${fault}`);
console.log(faults.length === 0 ? 'ready for the stores' : `${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);

/** Writes a file among the packages and says its size and sum; gives back the size in bytes. */
function put(name: string, bytes: Uint8Array): number {
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}  ${kilobytes(bytes.length)}  sha256 ${sha256(bytes)}`);
  return bytes.length;
}

/** Runs a program; what it says is a fault where it fails. */
function must(program: string, ...args: string[]): string {
  const { ok, output } = run(root, program, args, { NO_COLOR: '1' });
  if (!ok) faults.push(`${program} ${args.join(' ')} failed:\n${output.slice(-3_000)}`);
  return output;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
