import type { CaseRow } from '../../lib/casebook/row.ts';
import { statusMayHaveChanged } from '../../lib/dataset/age.ts';
import type { Campaign } from '../../lib/dataset/campaign.ts';
import { sayDate } from '../../lib/words/dates.ts';
import { comma } from '../../lib/words/signs.ts';
import { Cite } from '../Cite.tsx';
import { MayHaveChanged } from '../MayHaveChanged.tsx';
import { PersonName } from '../PersonName.tsx';
import { StatusLine } from './StatusLine.tsx';
import type { Surroundings } from './surroundings.ts';

export interface CampaignMember {
  readonly row: CaseRow;
  readonly link: Campaign['people'][number];
}

interface Props extends Pick<Surroundings, 'words' | 'now' | 'links'> {
  readonly members: readonly CampaignMember[];
  readonly sources: Campaign['sources'];
}

/** Who of the dataset is concerned: the part each had, and how each stands as of the newest source. */
export function CampaignPeople({ members, sources, words, now, links }: Props) {
  return (
    <section aria-labelledby="people">
      <h2 id="people">{words('campaign.people')}</h2>
      <p class="meta">{words('campaign.people.note', { count: members.length })}</p>
      <ul class="plain-list members">
        {members.map(({ row, link }) => {
          const { person } = row;
          return (
            <li key={person.id}>
              <span>
                <a href={links.case(person.id)}>
                  <PersonName primary={person.primary} native={person.native} />
                </a>
                {link.role && comma(words) + link.role}{' '}
                <Cite numbers={[link.source]} sources={sources} words={words} />
              </span>
              <StatusLine row={row} words={words} />
              <span class="meta">
                {words('campaign.asOf', { date: sayDate(person.asOf.slice(0, 7), words.locale) })}
                {statusMayHaveChanged(person, now) && <MayHaveChanged words={words} />}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
