import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { launchVigil, type Vigil } from '../../../scripts/browsers/launch.ts';

/*
 * Which names a browser looks up. A name that is looked up has left: whoever runs the network sees it. Links alone may
 * do it (https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-DNS-Prefetch-Control), and a proxy would hide it,
 * since then it is the proxy that looks up.
 */

export interface Listening {
  readonly vigil: Vigil;
  /** Ends the browser, and gives back every host that it looked up, or asked for anything. */
  close(): Promise<string[]>;
}

/** Opens a browser without a proxy that writes down whom it asks for. `local` hosts lead to this machine. */
export async function openListening(name: BrowserName, local: readonly string[]): Promise<Listening> {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-lookups-'));
  const log = join(folder, 'log');
  const before = { MOZ_LOG: process.env.MOZ_LOG, MOZ_LOG_FILE: process.env.MOZ_LOG_FILE };
  if (name === 'firefox') Object.assign(process.env, { MOZ_LOG: 'nsHostResolver:5,sync', MOZ_LOG_FILE: log });
  const rules = local.map((host) => `MAP ${host} 127.0.0.1`).join(',');
  const vigil = await launchVigil(name, {
    headless: true,
    ...(name === 'chromium'
      ? {
          extraArgs: [
            `--log-net-log=${log}`,
            `--host-resolver-rules=${rules}`,
            '--ignore-certificate-errors',
          ],
        }
      : { firefoxPrefs: { 'network.dns.localDomains': local.join(',') } }),
  }).finally(() => {
    for (const [variable, value] of Object.entries(before))
      if (value === undefined) delete process.env[variable];
      else process.env[variable] = value;
  });
  return {
    vigil,
    close: async () => {
      const patience = new Promise<'late'>((give) => setTimeout(give, 10_000, 'late'));
      if ((await Promise.race([vigil.browser.close(), patience])) === 'late')
        vigil.browser.process()?.kill('SIGKILL');
      const said = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
      rmSync(folder, { recursive: true });
      return [...new Set(said.flatMap(name === 'chromium' ? hostsInNetLog : hostsInMozLog))].sort();
    },
  };
}

/** https://www.chromium.org/for-testers/providing-network-details/: one event a line, its particulars in `params`. */
const hostsInNetLog = (log: string): string[] =>
  [...log.matchAll(/"(?:host|url|origin|group_id)":"(?:\w+:\/\/)?([^"/ :]+)/g)].flatMap(([, host = '']) =>
    host.includes('.') ? host : [],
  );

/** https://firefox-source-docs.mozilla.org/networking/http/logging.html */
const hostsInMozLog = (log: string): string[] =>
  [...log.matchAll(/Resolving host \[([^\]]+)\]/g)].flatMap(([, host]) => host ?? []);
