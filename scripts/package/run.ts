import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** What a program said, and whether it went well. */
export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program, one of node_modules/.bin before any other of that name, and waits for it. */
export function run(
  root: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ran {
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, ...env },
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

/** Runs a program that must go well. Throws an Error with the last that it said. */
export function mustRun(...args: Parameters<typeof run>): string {
  const { ok, output } = run(...args);
  if (!ok) throw new Error(`${args[1]} ${args[2].join(' ')} failed:\n${output.slice(-4_000)}`);
  return output;
}
