import browser from 'webextension-polyfill';
import type { Spot } from '../casebook/judgement.ts';
import { judge, judgedAt, takeBack, type Verdict } from '../casebook/judgements.ts';
import { hostOf, parseAddress } from '../dataset/web-address.ts';
import type { JudgedHere, JudgedPeople } from '../protocol.ts';
import { hostAndAbove } from './hosts.ts';
import { treatAnew } from './treatment.ts';

/** A page, by its address, and whether its window is a private one. */
interface Page {
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

/** What the reader said of the people on a page; nothing where that cannot be known. */
export async function judgedOn({ url, incognito }: Page): Promise<readonly JudgedHere[]> {
  const spot = spotOf(url);
  if (!spot) return [];
  // Judgements only ever lessen or raise a mark: a page is never kept waiting or left unread for want of them.
  const judged = await judgedAt({ spot, inPrivate: incognito }).catch(() => []);
  return judged.flatMap(({ person, verdict, scope }) =>
    verdict === 'open' ? [] : [{ person, verdict, scope }],
  );
}

/** The same as a page's reader needs it. */
export const peopleOf = (judged: readonly JudgedHere[]): JudgedPeople => ({
  not: judged.flatMap(({ person, verdict }) => (verdict === 'not' ? person : [])),
  are: judged.flatMap(({ person, verdict }) => (verdict === 'is' ? person : [])),
});

/** Keeps what the reader says, and has every open page of the site marked by it. False where it could not be kept. */
export async function judgeOn(page: Page, person: string, verdict: Verdict): Promise<boolean> {
  const spot = spotOf(page.url);
  if (!spot) return false;
  const kept = await judge({ spot, inPrivate: page.incognito }, person, verdict);
  // The answer does not wait for the pages: one that is busy would hold it up.
  void tellTabsOf(spot.hosts[0]);
  return kept.ok;
}

/** Takes back one judgement of the reader's list, and marks the open pages of its site anew. */
export async function takeBackOn(key: string, host: string): Promise<boolean> {
  const { ok } = await takeBack(key);
  void tellTabsOf(host);
  return ok;
}

/** Every tab that shows a host or one below it asks what holds on its own page. */
async function tellTabsOf(host: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const shown = tabs.filter(({ url }) => hostAndAbove(hostOf(url) ?? '').includes(host));
  await treatAnew(shown.flatMap(({ id }) => id ?? []));
}

/** Query and fragment are left out: they seldom say which article it is, and often who reads it. */
function spotOf(url: string | undefined): Spot | undefined {
  const host = hostOf(url);
  const parsed = url === undefined ? undefined : parseAddress(url);
  if (!host || !parsed) return undefined;
  const [nearest = host, ...above] = hostAndAbove(host);
  return { hosts: [nearest, ...above], address: parsed.origin + parsed.pathname };
}
