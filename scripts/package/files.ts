import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import type { Entries } from './zip-file.ts';

/** Every file below a folder, by its path there. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );
}

/** What is made and not written, where no repository says so. */
const made = /^(node_modules|\.output|\.wxt|generated|\.git)\//;

/**
 * What the source is: every file that is under version control or could be, as it lies in the folder now. Where there is
 * no repository, as in an archive of the source, every file that is not made by a command.
 */
export function sourceFiles(root: string): Map<string, Uint8Array> {
  const listed = run(root, 'git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const paths = listed.ok
    ? listed.output.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
    : filesBelow(root, '');
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path))]));
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.isDirectory()) return made.test(`${path}/`) ? [] : filesBelow(root, `${path}/`);
    return entry.isFile() && !made.test(path) ? [path] : [];
  });
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The paths at which two sets of files differ, or that only one of them has. */
export function differences(one: Entries, other: Entries): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].sort().filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}
