import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Route } from '../../lib/casebook/route.ts';
import type { Campaign } from '../../lib/dataset/campaign.ts';
import { loadCampaigns } from '../../lib/dataset/load.ts';
import { readPackaged } from '../../lib/packaged.ts';
import type { Arriving } from './casebook.ts';

/** All campaigns, read when the first case or campaign is opened: the lists do not need them. */
export function openCampaigns(route: ReadonlySignal<Route>): ReadonlySignal<Arriving<readonly Campaign[]>> {
  const campaigns = signal<Arriving<readonly Campaign[]>>({ state: 'coming' });
  let asked = false;
  effect(() => {
    const { view } = route.value;
    if (asked || (view !== 'case' && view !== 'campaign')) return;
    asked = true;
    loadCampaigns(readPackaged).then(
      (value) => (campaigns.value = { state: 'here', value }),
      () => (campaigns.value = { state: 'broken' }),
    );
  });
  return campaigns;
}
