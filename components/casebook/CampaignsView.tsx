import type { Campaign } from '../../lib/dataset/campaign.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { recordLanguage } from '../../lib/words/record-language.ts';
import { Icon } from '../Icon.tsx';
import { Search } from '../icons.ts';
import { PersonName } from '../PersonName.tsx';

export interface ListedCampaign {
  readonly campaign: Campaign;
  /** The country in words. */
  readonly place: string;
  readonly href: string;
  /** The list of its people. */
  readonly peopleHref: string;
}

interface Props {
  readonly campaigns: readonly ListedCampaign[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly words: Words;
}

/** All campaigns of the dataset, to be searched by their names and what is said of them. */
export function CampaignsView({ campaigns, query, onQuery, words }: Props) {
  return (
    <div class="campaign-list">
      <h1 tabIndex={-1}>{words('campaigns.title')}</h1>
      <p>{words('campaigns.intro')}</p>
      <search class="search campaign-search">
        <Icon of={Search} />
        <input
          type="search"
          value={query}
          aria-label={words('campaigns.search')}
          placeholder={words('campaigns.search.hint')}
          autocomplete="off"
          dir="auto"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </search>
      <p class="shown" role="status">
        {words('campaigns.shown', { count: campaigns.length })}
      </p>
      <ul class="rows">
        {campaigns.map(({ campaign, place, href, peopleHref }) => (
          <li key={campaign.id} class="campaign-row">
            <h2>
              <a href={href}>
                <PersonName primary={campaign.name} native={campaign.native} />
              </a>
            </h2>
            <p lang={recordLanguage(words)}>{campaign.summary[0]?.text}</p>
            <p class="meta">
              {place} · {words('campaign.since', { date: sayDate(campaign.from, words.locale) })} ·{' '}
              <a href={peopleHref}>{words('casebook.shown', { count: campaign.people.length })}</a>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
