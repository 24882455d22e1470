import { Brand } from '../../components/casebook/Brand.tsx';
import { NewsNote } from '../../components/casebook/NewsNote.tsx';
import { SearchBox } from '../../components/casebook/SearchBox.tsx';
import type { Surroundings } from '../../components/casebook/surroundings.ts';
import { TroubleNote } from '../../components/casebook/TroubleNote.tsx';
import { Icon } from '../../components/Icon.tsx';
import { BookOpen } from '../../components/icons.ts';
import { NextDate } from '../../components/popup/NextDate.tsx';
import { SearchResults } from '../../components/popup/SearchResults.tsx';
import { caseAddress, followingAddress, letterAddress } from '../../lib/casebook/route.ts';
import { rowOf } from '../../lib/casebook/row.ts';
import { coreDates, nextOf } from '../../lib/dataset/yearly-date.ts';
import type { Words } from '../../lib/words/index.ts';
import { PageList, PageSite } from './PageList.tsx';
import type { Popup } from './popup.ts';

/** The toolbar's window. */
export function App({ popup, words, now }: { popup: Popup; words: Words; now: Date }) {
  const { page } = popup;
  const { known, byPerson, trouble } = popup.follows.now.value;
  const query = popup.query.value.trim();
  const index = popup.index.value;
  const next = nextOf(coreDates(popup.dates.value), now);
  const around: Surroundings = {
    words,
    now,
    links: { case: caseAddress, letter: letterAddress },
    follows: {
      // Nothing is kept of private windows, so there is no star either.
      known: known && page?.state.value?.inPrivate !== true,
      byPerson,
      toggle: (person) => void popup.follow(person),
    },
  };
  return (
    <div class="popup" data-alone={page === undefined}>
      <header class="top">
        <h1>
          <Brand />
        </h1>
        <a class="button" data-look="quiet" href="/casebook.html">
          <Icon of={BookOpen} />
          {words('popup.casebook')}
        </a>
        <SearchBox query={popup.query.value} onQuery={(text) => (popup.query.value = text)} words={words} />
      </header>
      <main>
        <TroubleNote trouble={trouble} words={words} />
        <NewsNote
          // In a private window nothing that is kept is shown, as no star is.
          news={query !== '' || page?.state.value?.inPrivate ? [] : [...popup.news.value.values()]}
          followingHref={followingAddress}
          caseHref={caseAddress}
          words={words}
        />
        {query === ''
          ? page && <PageList {...around} popup={popup} page={page} />
          : index && (
              <SearchResults
                {...around}
                query={query}
                rows={popup.found.value.map((person) => rowOf(person, now, words.locale))}
                total={popup.total.value}
                details={(person) => popup.details.byPerson.value.get(person)}
                everybody={index.people.length}
              />
            )}
      </main>
      {page && <PageSite popup={popup} page={page} words={words} />}
      {next && <NextDate next={next} words={words} />}
    </div>
  );
}
