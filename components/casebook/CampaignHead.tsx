import type { Campaign } from '../../lib/dataset/campaign.ts';
import { campaignPetitionAddress } from '../../lib/words/addresses.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { ArrowLeft } from '../icons.ts';
import { shownNatives } from '../PersonName.tsx';

interface Props {
  readonly campaign: Campaign;
  readonly place: string;
  readonly casesHref: string;
  readonly words: Words;
}

/** What it is called, where, and when. */
export function CampaignHead({ campaign, place, casesHref, words }: Props) {
  return (
    <header class="case-head">
      <a class="back" href={casesHref}>
        <Icon of={ArrowLeft} />
        {words('casebook.back')}
      </a>
      <h1 tabIndex={-1}>
        {campaign.name}
        {shownNatives(campaign.name, campaign.native).map(({ lang, text }) => (
          <span key={text}>
            {' '}
            <bdi class="native" lang={lang} translate={false}>
              {text}
            </bdi>
          </span>
        ))}
      </h1>
      <p class="case-line">
        <span class="meta">{`${place} · ${sayTime(campaign, words)}`}</span>
      </p>
      <p>
        <a class="button" href={campaignPetitionAddress(campaign.id)}>
          {words('campaign.petition')}
        </a>
      </p>
    </header>
  );
}

/** “Since 9 July 2015”, “April 2013 to January 2014”, “2011”. */
function sayTime({ from, until }: Campaign, words: Words): string {
  const begun = sayDate(from, words.locale);
  if (until === undefined) return words('campaign.since', { date: begun });
  if (until === from) return begun;
  return words('campaign.between', { from: begun, until: sayDate(until, words.locale) });
}
