/** How large Vigil is: every script and style of both builds, and the package. Run after `npm run build`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS, sizesOf, zippedSize } from './size/measure.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
let missed = false;

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join(import.meta.dirname, '../.output', build);
  if (!existsSync(folder)) {
    console.error(`${build} is not there: npm run build`);
    process.exit(2);
  }
  const files = sizesOf(folder);
  console.log(`${build}${' '.repeat(35 - build.length)}       raw       gzip`);
  for (const { path, raw, gzip } of files.filter(({ path }) => /\.(js|css)$/.test(path)))
    console.log(`  ${path.replace(/-[\w-]{8}\./, '.').padEnd(32)} ${kilobytes(raw)} ${kilobytes(gzip)}`);
  const reader = files.find(({ path }) => path === 'reader.js')?.raw ?? Number.NaN;
  const whole = zippedSize(files);
  const unpacked = files.reduce((sum, { raw }) => sum + raw, 0);
  console.log(
    `  ${`package, ${files.length} files`.padEnd(32)} ${kilobytes(unpacked)} ${kilobytes(whole)} zipped`,
  );
  for (const [what, size, limit] of [
    ['reader.js', reader, LIMITS.reader],
    ['the package, zipped', whole, LIMITS.packageZipped],
  ] as const) {
    const kept = size <= limit;
    missed ||= !kept;
    console.log(
      `  ${kept ? 'kept' : 'MISSED'}: ${what}: ${kilobytes(size).trim()} (at most ${limit / 1000} kB)\n`,
    );
  }
}
process.exitCode = missed ? 1 : 0;
