/**
 * Everything that must hold, in one command: the data, types, lint, the house's arrows, unit tests, every parser on a
 * hundred thousand hostile values, both builds, the packages with the stores' own checks, a second build that must be
 * the same, and the built extension in real browsers. Goes on after a failure so that one run tells all; the last line
 * is `N passed, N failed`, and the exit code is 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const reports = join(root, '.output/reports');
let passed = 0;
let failed = 0;

/** Runs a program of node_modules/.bin, its output going where ours goes. */
function run(program: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status === 0;
}

function step(name: string, program: string, ...args: string[]): boolean {
  console.log(`\n── ${name}`);
  const well = run(program, args);
  if (well) passed++;
  else failed++;
  console.log(`── ${name}: ${well ? 'passed' : 'FAILED'}`);
  return well;
}

/** Runs one vitest project and counts its tests; a run that ends without a report counts as one failure. */
function tests(project: string): void {
  console.log(`\n── ${project} tests`);
  const report = join(reports, `${project}.json`);
  const well = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0 } = counts;
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that cannot even be loaded fails without a failed test.
  if (!well && numFailedTests === 0) failed++;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const dataHolds = step('data', 'node', 'scripts/compile-dataset.ts');
if (dataHolds) {
  step('types', 'npm', 'run', '--silent', 'types');
  step('house', 'npm', 'run', '--silent', 'house');
}
step('lint', 'biome', 'ci', '--error-on-warnings', '.');
if (dataHolds) {
  tests('unit');
  tests('fuzz');
  const chromium = step('build for Chromium', 'wxt', 'build');
  const firefox = step('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3');
  if (chromium && firefox) {
    step('packages for the stores', 'node', 'scripts/package.ts', '--as-built');
    step('the same bytes from a second build', 'node', 'scripts/package/build-again.ts');
    tests('browser');
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
