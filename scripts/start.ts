/**
 * `npm start`: builds Vigil and opens a browser with it, on its welcome page or on the address given.
 *   npm start                     Chromium, Chrome or Edge
 *   npm start -- --firefox        Firefox
 *   npm start -- https://…        that page
 *   npm start -- --headless       no window even where there is a display
 * Without a display it goes the reader's way by itself, saves what it saw, and prints who was recognised.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers/find.ts';
import { launchVigil } from './browsers/launch.ts';
import { welcomePage } from './browsers/pages.ts';
import { showDemo } from './demo.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
});
const name = values.firefox ? 'firefox' : 'chromium';
const address = positionals[0];

try {
  if (address && !URL.canParse(address)) throw new Error(`Not an address: ${address}`);
  findBrowser(name);
  build();
  if (values.headless || !hasDisplay()) await showDemo(name, address);
  else await openWindow();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function build(): void {
  const steps = [
    ['node', 'scripts/compile-dataset.ts'],
    ['wxt', 'build', ...(name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])],
  ] as const;
  for (const [program, ...args] of steps) {
    const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(`Vigil could not be built: ${program} ${args.join(' ')} failed.`);
  }
}

/** Linux has a display only where a session says so; macOS and Windows always do. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openWindow(): Promise<void> {
  const vigil = await launchVigil(name, { headless: false });
  if (address) await (await vigil.browser.newPage()).goto(address);
  else await (await welcomePage(vigil)).bringToFront();
  console.log('Vigil is running. Close the browser to end.');
  await new Promise((resolve) => vigil.browser.once('disconnected', resolve));
}
