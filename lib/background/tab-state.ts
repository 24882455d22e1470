import type { Tabs } from 'webextension-polyfill';
import { hostOf } from '../dataset/web-address.ts';
import type { PageFindings, TabState } from '../protocol.ts';
import { readSettings } from '../settings/store.ts';
import { closedBecause } from '../tab/closed.ts';
import { accessTo } from '../tab/site-access.ts';
import { judgedOn } from './judging.ts';
import { isQuiet } from './quiet-sites.ts';

/** What there is to say of a tab, from what its reader says: undefined where none answers, `late` where not yet. */
export async function stateOf(tab: Tabs.Tab, answer: PageFindings | 'late' | undefined): Promise<TabState> {
  const host = hostOf(tab.url);
  const closed = answer ? undefined : closedBecause(tab.url);
  const [settings, quietSite, access, judged] = await Promise.all([
    readSettings(),
    host !== undefined && isQuiet(host, tab.incognito),
    host === undefined ? ('none' as const) : accessTo(host),
    judgedOn(tab),
  ]);
  return {
    ...(answer !== 'late' && answer && { findings: answer.findings }),
    reading: answer === 'late' || answer?.reading === true,
    ...(host !== undefined && { host }),
    ...(closed && { closed }),
    quiet: host !== undefined && (settings.quietEverywhere || quietSite),
    quietEverywhere: settings.quietEverywhere,
    marks: settings.marks,
    access,
    canRead: host !== undefined && !answer && !closed,
    inPrivate: tab.incognito,
    ...(judged.length > 0 && { judged }),
  };
}
