import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Route } from '../../lib/casebook/route.ts';
import type { Campaign } from '../../lib/dataset/campaign.ts';
import { loadCampaigns } from '../../lib/dataset/load.ts';
import { readPackaged } from '../../lib/packaged.ts';
import type { Arriving } from './casebook.ts';

const needing: ReadonlySet<Route['view']> = new Set(['cases', 'case', 'campaigns', 'campaign']);

/** All campaigns, read when a page first needs them. */
export function openCampaigns(route: ReadonlySignal<Route>): ReadonlySignal<Arriving<readonly Campaign[]>> {
  const campaigns = signal<Arriving<readonly Campaign[]>>({ state: 'coming' });
  let asked = false;
  effect(() => {
    const { view } = route.value;
    if (asked || !needing.has(view)) return;
    asked = true;
    loadCampaigns(readPackaged).then(
      (value) => (campaigns.value = { state: 'here', value }),
      () => (campaigns.value = { state: 'broken' }),
    );
  });
  return campaigns;
}
