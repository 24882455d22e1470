/**
 * Builds the same source once more, in another folder, another time zone and another language, and compares every byte
 * with what lies in .output. Anybody can so see for themselves that a package is what its source says. Exits with 1,
 * naming the files, where it is not.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { differences, filesIn, sha256, sourceFiles } from './files.ts';
import { mustRun } from './run.ts';
import { zipOf } from './zip-file.ts';

const root = join(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(join(tmpdir(), 'vigil again, elsewhere '));
const abroad = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NO_COLOR: '1' };
let differs = false;
try {
  for (const [path, bytes] of sourceFiles(root)) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    writeFileSync(join(elsewhere, path), bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  mustRun(elsewhere, 'node', ['scripts/compile-dataset.ts'], abroad);
  mustRun(elsewhere, 'wxt', ['build'], abroad);
  mustRun(elsewhere, 'wxt', ['build', '-b', 'firefox', '--mv3'], abroad);
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const [here, there] = [root, elsewhere].map((folder) => filesIn(join(folder, '.output', build)));
    if (!here || !there) continue;
    const unlike = differences(here, there);
    differs ||= unlike.length > 0;
    console.log(
      unlike.length === 0
        ? `${build}: ${here.size} files, the same in both builds; as a zip ${sha256(zipOf(here))}`
        : `${build}: these differ between two builds:\n  ${unlike.join('\n  ')}`,
    );
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
process.exit(differs ? 1 : 0);
