import type { Campaign } from '../../lib/dataset/campaign.ts';
import type { Words } from '../../lib/words/index.ts';

export interface CampaignLink {
  readonly campaign: Campaign;
  readonly href: string;
}

/** What a case is part of: each campaign by its name and in one sentence. */
export function CampaignLinks({ of, words }: { of: readonly CampaignLink[]; words: Words }) {
  if (of.length === 0) return null;
  return (
    <section aria-labelledby="part-of">
      <h2 id="part-of">{words('campaign.partOf')}</h2>
      <ul class="plain-list campaigns">
        {of.map(({ campaign, href }) => (
          <li key={campaign.id}>
            <a href={href}>{campaign.name}</a>
            <p>{campaign.summary[0]?.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
