import { CampaignView } from '../../components/casebook/CampaignView.tsx';
import { Plain } from '../../components/casebook/Plain.tsx';
import { sayPlace } from '../../lib/casebook/places.ts';
import { casesHashOf } from '../../lib/casebook/route.ts';
import { rowOf } from '../../lib/casebook/row.ts';
import type { PageProps } from './page-props.ts';

/** `#/campaign/ID`: what several cases belong to. */
export function CampaignPage({ casebook, around }: PageProps) {
  const { words, now, links } = around;
  const route = casebook.route.value;
  const arriving = casebook.campaigns.value;
  const index = casebook.index.value;
  if (route.view !== 'campaign' || index.state !== 'here' || arriving.state === 'coming') return null;
  if (arriving.state !== 'here')
    return (
      <Plain title={words('campaign.broken.title')}>
        <p>{words('casebook.broken')}</p>
      </Plain>
    );
  const campaign = arriving.value.find(({ id }) => id === route.campaign);
  if (!campaign)
    return (
      <Plain title={words('campaign.unknown.title')}>
        <p>{words('campaign.unknown', { id: route.campaign })}</p>
        <a class="button" href={casesHashOf(casebook.asked.value)}>
          {words('casebook.back')}
        </a>
      </Plain>
    );
  const members = campaign.people.flatMap((link) => {
    const person = index.value.people.find(({ id }) => id === link.id);
    return person ? [{ row: rowOf(person, now, words.locale), link }] : [];
  });
  return (
    <CampaignView
      key={campaign.id}
      campaign={campaign}
      members={members}
      place={sayPlace(campaign, words.locale)}
      casesHref={casesHashOf(casebook.asked.value)}
      words={words}
      now={now}
      links={links}
    />
  );
}
