import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find.ts';

export interface LaunchOptions {
  readonly headless: boolean;
  /** Sends all traffic, localhost included, to a proxy on this port of 127.0.0.1. */
  readonly proxyPort?: number;
  readonly window?: { readonly width: number; readonly height: number };
  readonly extraArgs?: readonly string[];
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
  /** Firefox alone: every window is a private one, and the extension is allowed in them. */
  readonly alwaysPrivate?: boolean;
  /** The folder of the built extension, where it is not the usual one. */
  readonly output?: string;
}

/** A browser with the built extension in it, and the address its pages begin with (it ends in a slash). */
export interface Vigil {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly origin: string;
}

const root = join(import.meta.dirname, '../..');
export const outputOf = (name: BrowserName): string =>
  join(root, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** A fixed id for Firefox's extension pages, which otherwise have a new address in every profile. */
const firefoxUuid = '5b0c2f3e-6f0a-4e53-9a0e-7709c0ffee01';
const firefoxAddon = 'vigil@vigil-extension.org';

/** Opens a browser with the built extension. Throws when the browser is not there or the build is missing. */
export async function launchVigil(name: BrowserName, options: LaunchOptions): Promise<Vigil> {
  const output = options.output ?? outputOf(name);
  if (!existsSync(join(output, 'manifest.json')))
    throw new Error(`Vigil is not built for ${name}: run npm run build.`);
  return name === 'chromium' ? launchChromium(output, options) : launchFirefox(output, options);
}

async function launchChromium(output: string, options: LaunchOptions): Promise<Vigil> {
  const { width, height } = options.window ?? { width: 1240, height: 860 };
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless,
    // Branded Chrome no longer takes --load-extension; through the pipe every Chromium does.
    pipe: true,
    enableExtensions: [output],
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width, height } : null,
    args: [
      `--window-size=${width},${height}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--lang=en-GB',
      // Chromium has no sandbox for root; on any other account it keeps its own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort
        ? [
            `--proxy-server=127.0.0.1:${options.proxyPort}`,
            '--proxy-bypass-list=<-loopback>',
            '--ignore-certificate-errors',
          ]
        : []),
      ...(options.extraArgs ?? []),
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  return { name: 'chromium', browser, origin: new URL('/', worker.url()).href };
}

async function launchFirefox(output: string, options: LaunchOptions): Promise<Vigil> {
  const { width, height } = options.window ?? { width: 1240, height: 860 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width, height } : null,
    // Without it the remote protocol may not show extension pages.
    args: [
      '-remote-allow-system-access',
      `--width=${width}`,
      `--height=${height}`,
      ...(options.extraArgs ?? []),
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddon]: firefoxUuid }),
      'intl.accept_languages': 'en-GB, en',
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
      ...(options.proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': options.proxyPort,
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
      }),
      ...(options.alwaysPrivate && { 'browser.privatebrowsing.autostart': true }),
      ...options.firefoxPrefs,
    },
  });
  if (options.alwaysPrivate) await installForPrivate(browser, output);
  else await browser.installExtension(output);
  return { name: 'firefox', browser, origin: `moz-extension://${firefoxUuid}/` };
}

/** Installs an extension as if the reader had allowed it in private windows, which puppeteer has no word for. */
async function installForPrivate(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  const extensionData = { type: 'path', path };
  await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
}
