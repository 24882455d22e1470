import { BookOpen } from 'lucide';
import { Brand } from '../../components/casebook/Brand.tsx';
import { SearchBox } from '../../components/casebook/SearchBox.tsx';
import type { Surroundings } from '../../components/casebook/surroundings.ts';
import { TroubleNote } from '../../components/casebook/TroubleNote.tsx';
import { Icon } from '../../components/Icon.tsx';
import { NextDate } from '../../components/popup/NextDate.tsx';
import { PagePeople } from '../../components/popup/PagePeople.tsx';
import { QuietSwitch } from '../../components/popup/QuietSwitch.tsx';
import { SearchResults } from '../../components/popup/SearchResults.tsx';
import { pageView } from '../../lib/casebook/on-page.ts';
import { caseAddress, letterAddress } from '../../lib/casebook/route.ts';
import { rowOf } from '../../lib/casebook/row.ts';
import { coreDates, nextOf } from '../../lib/dataset/yearly-date.ts';
import type { Words } from '../../lib/words/index.ts';
import type { Popup } from './popup.ts';

const now = new Date();
/** More than a handful is for the casebook. */
const shownResults = 8;

/** The toolbar's window. */
export function App({ popup, words }: { popup: Popup; words: Words }) {
  const index = popup.index.value;
  const tab = popup.tab.value;
  const { known, byPerson, trouble } = popup.follows.now.value;
  const query = popup.query.value.trim();
  const next = nextOf(coreDates(popup.dates.value), now);
  const around: Surroundings = {
    words,
    now,
    links: { case: caseAddress, letter: letterAddress },
    follows: {
      known: known && index !== undefined,
      byPerson,
      toggle: (person) => {
        if (byPerson.has(person)) void popup.follows.unfollow(person);
        else if (index) void popup.follows.follow(person, index.version);
      },
    },
  };
  return (
    <div class="popup">
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
        {index === undefined || (tab === undefined && query === '') ? null : query !== '' ? (
          <SearchResults
            {...around}
            query={query}
            rows={popup.found.value.slice(0, shownResults).map((person) => rowOf(person, now, words.locale))}
            total={popup.found.value.length}
            everybody={index.people.length}
          />
        ) : (
          <PagePeople
            {...around}
            view={tab ? pageView(tab, index.people, now, words.locale) : 'silent'}
            reading={popup.reading.value}
            jumpFailed={popup.jumpFailed.value}
            onRead={() => void popup.read()}
            onJump={tab?.quiet ? undefined : (person) => void popup.jump(person)}
          />
        )}
      </main>
      {tab?.host !== undefined && (
        <QuietSwitch
          host={tab.host}
          quiet={tab.quiet}
          onQuiet={(quiet) => void popup.setQuiet(quiet)}
          words={words}
        />
      )}
      {next && <NextDate next={next} words={words} />}
    </div>
  );
}
