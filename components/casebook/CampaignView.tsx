import type { Campaign } from '../../lib/dataset/campaign.ts';
import { sayDate } from '../../lib/words/dates.ts';
import { Cite } from '../Cite.tsx';
import { CampaignHead } from './CampaignHead.tsx';
import { type CampaignMember, CampaignPeople } from './CampaignPeople.tsx';
import { SourceLine } from './HowWeKnow.tsx';
import type { Surroundings } from './surroundings.ts';

export interface CampaignProps extends Pick<Surroundings, 'words' | 'now' | 'links'> {
  readonly campaign: Campaign;
  readonly members: readonly CampaignMember[];
  /** The country in words. */
  readonly place: string;
  readonly casesHref: string;
}

/** A whole campaign, laid out as a case is: what it is, what happened, who, how we know. */
export function CampaignView({ campaign, members, place, casesHref, words, now, links }: CampaignProps) {
  const { summary, events, sources } = campaign;
  return (
    <article class="case">
      <CampaignHead campaign={campaign} place={place} casesHref={casesHref} words={words} />
      <section class="case-who" aria-labelledby="what">
        <h2 id="what">{words('campaign.what')}</h2>
        <p class="profile">
          {summary.map((sentence) => (
            <span key={sentence.text}>
              {sentence.text} <Cite numbers={sentence.sources} sources={sources} words={words} />{' '}
            </span>
          ))}
        </p>
      </section>
      <section class="case-happened" aria-labelledby="happened">
        <h2 id="happened">{words('casebook.case.happened')}</h2>
        <ol class="timeline">
          {events.map((event) => (
            <li key={`${event.date} ${event.text}`}>
              <time dateTime={event.date}>{sayDate(event.date, words.locale)}</time>
              <p>
                {event.text} <Cite numbers={event.sources} sources={sources} words={words} />
              </p>
            </li>
          ))}
        </ol>
      </section>
      <div class="case-side">
        <CampaignPeople members={members} sources={sources} words={words} now={now} links={links} />
      </div>
      <section class="how" aria-labelledby="how">
        <h2 id="how">{words('casebook.case.sources')}</h2>
        <ol class="sources">
          {sources.map((source) => (
            <SourceLine key={source.n} source={source} words={words} />
          ))}
        </ol>
      </section>
    </article>
  );
}
