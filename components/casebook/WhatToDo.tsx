import { joinableAddresses, petitionsFor } from '../../lib/dataset/open-petitions.ts';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import { messageAddress, petitionAddress } from '../../lib/words/addresses.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { WordKey } from '../../lib/words/index.ts';
import { Cite } from '../Cite.tsx';
import { Icon } from '../Icon.tsx';
import { MessageSquare, PenLine, Signature, Star } from '../icons.ts';
import { PetitionLinks } from './PetitionLinks.tsx';
import type { Surroundings } from './surroundings.ts';

interface Props extends Pick<Surroundings, 'words' | 'now' | 'links' | 'follows'> {
  readonly person: Person;
  readonly petitions: readonly Petition[];
  /** Why no letter is suggested, in words that take a `{name}`; undefined where one is. */
  readonly withheld: WordKey | undefined;
}

/** A letter, a case to keep in mind, and those who campaign already. */
export function WhatToDo({ person, petitions, withheld, words, now, links, follows }: Props) {
  const follow = follows.byPerson.get(person.id);
  // A record may list a petition among its campaigns: it is offered as what it is, or not at all.
  const asPetitions = joinableAddresses(petitions);
  const campaigns = person.campaigns.filter(({ url }) => !asPetitions.has(url));
  return (
    <section aria-labelledby="act" class="act">
      <h2 id="act">{words('casebook.case.act')}</h2>
      <div class="act-one">
        {withheld ? (
          <>
            <h3>{words('letter.withheld.title')}</h3>
            <p class="meta">{words(withheld, { name: person.names.primary })}</p>
          </>
        ) : (
          <>
            <a class="button" data-look="primary" href={links.letter(person.id)}>
              <Icon of={PenLine} />
              {words('act.letter')}
            </a>
            <p class="meta">{words('casebook.case.letterWhy')}</p>
          </>
        )}
      </div>
      <div class="act-one">
        {!withheld && (
          <a class="button" href={petitionAddress(person.id)}>
            <Icon of={Signature} />
            {words('act.petition')}
          </a>
        )}
        <a class="button" href={messageAddress(person.id)}>
          <Icon of={MessageSquare} />
          {words('act.message')}
        </a>
      </div>
      <div class="act-one">
        <button
          type="button"
          class="button"
          data-following={follow !== undefined}
          disabled={!follows.known}
          onClick={() => follows.toggle(person.id)}
        >
          <Icon of={Star} />
          {words(follow ? 'act.unfollow' : 'act.follow')}
        </button>
        <p class="meta" role="status">
          {follow
            ? words('follow.is', { date: sayDate(isoDay(new Date(follow.since)), words.locale) })
            : words('casebook.case.followWhy')}
        </p>
      </div>
      <PetitionLinks of={petitionsFor(petitions, person, now)} words={words} />
      {campaigns.length > 0 && (
        <>
          <h3>{words('casebook.case.campaigns')}</h3>
          <ul class="plain-list">
            {campaigns.map(({ title, url, by, source }) => (
              <li key={url + title}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>{' '}
                <span class="meta">{words('casebook.case.campaignBy', { by })}</span>{' '}
                {source !== undefined && <Cite numbers={[source]} sources={person.sources} words={words} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
