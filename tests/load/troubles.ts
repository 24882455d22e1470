import type { CDPSession, Target } from 'puppeteer-core';
import type { TestBrowser } from '../browser/support/browser.ts';

/** Everything that was said in any console: the pages', those of Vigil's own pages, and its background's. */
export interface Troubles {
  readonly said: readonly string[];
  stop(): Promise<void>;
}

/**
 * Listens to all consoles. In Chromium through each target's own session, which hears the scripts of extensions in a
 * page too; in Firefox through what the browser writes out of all errors. (Vigil never calls `console`: a lint rule.)
 */
export async function hearTroubles(browser: TestBrowser): Promise<Troubles> {
  const said: string[] = [];
  return browser.name === 'chromium' ? hearTargets(browser, said) : hearOutput(browser, said);
}

async function hearTargets({ browser }: TestBrowser, said: string[]): Promise<Troubles> {
  const sessions: CDPSession[] = [];
  const hear = async (target: Target) => {
    if (!['page', 'service_worker', 'background_page'].includes(target.type())) return;
    const session = await target.createCDPSession();
    sessions.push(session);
    const where = target.type();
    session.on('Runtime.consoleAPICalled', ({ type, args }) =>
      said.push(`${where}: ${type} ${args.map(({ value, description }) => value ?? description).join(' ')}`),
    );
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) =>
      said.push(`${where}: ${text} ${exception?.description ?? ''} ${url ?? ''}`),
    );
    session.on('Log.entryAdded', ({ entry: { level, text, url } }) =>
      said.push(`${where}: ${level} ${text} ${url ?? ''}`),
    );
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  };
  const created = (target: Target) => void hear(target).catch(() => undefined);
  browser.on('targetcreated', created);
  await Promise.all(browser.targets().map(hear));
  return {
    said,
    stop: async () => {
      browser.off('targetcreated', created);
      await Promise.allSettled(sessions.map((session) => session.detach()));
    },
  };
}

/** An error of a page or of an extension, as Firefox writes it out; those of its own modules begin with another scheme. */
const notFirefoxOwn = /^JavaScript \w+: (https?|moz-extension):/;

async function hearOutput({ browser }: TestBrowser, said: string[]): Promise<Troubles> {
  const output = browser.process();
  const hear = (bytes: Buffer) => {
    for (const line of bytes.toString().split('\n')) if (notFirefoxOwn.test(line)) said.push(line);
  };
  output?.stderr?.on('data', hear);
  output?.stdout?.on('data', hear);
  return {
    said,
    stop: async () => {
      output?.stderr?.off('data', hear);
      output?.stdout?.off('data', hear);
    },
  };
}

/** With this Firefox writes errors to its output. */
export const loudFirefox = { 'browser.dom.window.dump.enabled': true };
