import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Place {
  /** Environment variables that name the program, first one first. */
  readonly variables: readonly string[];
  readonly programs: readonly string[];
  readonly paths: readonly string[];
  readonly debian: string;
  readonly install: string;
}

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].flatMap((folder) => folder ?? []);

const places: Record<BrowserName, Place> = {
  chromium: {
    variables: ['VIGIL_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'brave-browser',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    debian: 'chromium',
    install: 'No Chromium, Chrome or Edge was found. Install one, or set VIGIL_CHROMIUM to its path.',
  },
  firefox: {
    variables: ['VIGIL_FIREFOX', 'FIREFOX_PATH'],
    programs: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    debian: 'firefox-esr',
    install: 'No Firefox was found. Install Firefox 140 or newer, or set VIGIL_FIREFOX to its path.',
  },
};

/**
 * The path of a browser: from the environment, from the usual places, or freshly installed where that needs no
 * question (Debian and its kin, as root). Throws an Error of one line that says what to install.
 */
export function findBrowser(name: BrowserName): string {
  const found = lookFor(places[name]);
  if (found) return found;
  if (canInstall()) {
    console.log(`Installing ${places[name].debian} …`);
    install([places[name].debian, 'fonts-noto-cjk', 'fonts-noto-core']);
    const installed = lookFor(places[name]);
    if (installed) return installed;
  }
  throw new Error(places[name].install);
}

function lookFor({ variables, programs, paths }: Place): string | undefined {
  for (const variable of variables) {
    const path = process.env[variable];
    if (path && existsSync(path)) return path;
    if (path) throw new Error(`${variable} names ${path}, but there is no such file.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter);
  return [...programs.flatMap((program) => onPath.map((folder) => join(folder, program))), ...paths].find(
    (path) => existsSync(path),
  );
}

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install(packages: readonly string[]): void {
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  } catch {
    // The line about what to install follows; apt's own pages of output would bury it.
  }
}
