import { pause } from './article.ts';
import type { TestBrowser } from './browser.ts';

/**
 * What browsers themselves fetch in the background, extension or not, host by host: a service that a letter may be sent
 * by is not among them, though some have the same owner. (sb-ssl: Chromium has files that are saved checked by their
 * name and fingerprint, see `named`.)
 */
const browsersOwn =
  /^(?:connect |https?:\/\/)(?:(?:accounts|www|sb-ssl|clients\d?|android\.clients|redirector)\.google\.com|[\w-]+\.googleapis\.com|(?:[\w-]+\.)*(?:gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com))(?:[:/]|$)/;

/** Everything that left the browser while something was done, connections opened beforehand included, the browser's own aside. */
export async function askedDuring(browser: TestBrowser, act: () => Promise<void>): Promise<string[]> {
  await pause(200);
  browser.web.clear();
  await act();
  // Whatever is meant to go out quietly, afterwards.
  await pause(600);
  return [...new Set(browser.web.asked.filter((url) => !browsersOwn.test(url)))].sort();
}

/** Which of these words went out with whatever was sent, the browser's own reports of saved files included. */
export const named = (browser: TestBrowser, words: readonly string[]): string[] => {
  const sent = browser.web.sent.join('\n');
  return words.filter((word) => sent.toLowerCase().includes(word.toLowerCase()));
};
