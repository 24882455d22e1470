import { useMemo } from 'preact/hooks';
import { CampaignsView } from '../../components/casebook/CampaignsView.tsx';
import { Plain } from '../../components/casebook/Plain.tsx';
import { everyCase } from '../../lib/casebook/case-query.ts';
import { sayPlace } from '../../lib/casebook/places.ts';
import { campaignHash, casesHashOf } from '../../lib/casebook/route.ts';
import { searchCampaigns } from '../../lib/dataset/search-campaigns.ts';
import type { PageProps } from './page-props.ts';

/** `#/campaigns`: what cases are part of. */
export function CampaignsPage({ casebook, around: { words } }: PageProps) {
  const route = casebook.route.value;
  const arriving = casebook.campaigns.value;
  const campaigns = arriving.state === 'here' ? arriving.value : undefined;
  const search = useMemo(() => campaigns && searchCampaigns(campaigns), [campaigns]);
  if (arriving.state === 'broken')
    return (
      <Plain title={words('campaign.broken.title')}>
        <p>{words('casebook.broken')}</p>
      </Plain>
    );
  if (route.view !== 'campaigns' || !search) return null;
  return (
    <CampaignsView
      campaigns={search.find(route.text).map((campaign) => ({
        campaign,
        place: sayPlace(campaign, words.locale),
        href: campaignHash(campaign.id),
        peopleHref: casesHashOf({ ...everyCase, campaign: campaign.id }),
      }))}
      query={route.text}
      onQuery={casebook.searchCampaigns}
      words={words}
    />
  );
}
