import type { Tabs } from 'webextension-polyfill';
import type { Finding, TabState } from '../protocol.ts';
import { readSettings } from '../settings/store.ts';
import { closedBecause } from '../tab/closed.ts';
import { accessTo } from '../tab/site-access.ts';
import { hostOf } from './hosts.ts';
import { judgedOn } from './judging.ts';
import { isQuiet } from './quiet-sites.ts';

/** What there is to say of a tab, from what its reader found (undefined where none answers). */
export async function stateOf(tab: Tabs.Tab, findings: readonly Finding[] | undefined): Promise<TabState> {
  const host = hostOf(tab.url);
  const closed = findings ? undefined : closedBecause(tab.url);
  const [settings, quietSite, access, judged] = await Promise.all([
    readSettings(),
    host !== undefined && isQuiet(host, tab.incognito),
    host === undefined ? ('none' as const) : accessTo(host),
    judgedOn(tab),
  ]);
  return {
    ...(findings && { findings }),
    ...(host !== undefined && { host }),
    ...(closed && { closed }),
    quiet: host !== undefined && (settings.quietEverywhere || quietSite),
    quietEverywhere: settings.quietEverywhere,
    marks: settings.marks,
    access,
    canRead: host !== undefined && !findings && !closed,
    inPrivate: tab.incognito,
    ...(judged.length > 0 && { judged }),
  };
}
