import { useEffect, useRef } from 'preact/hooks';
import { Foot } from '../../components/casebook/Foot.tsx';
import { Frame } from '../../components/casebook/Frame.tsx';
import { NewsNote } from '../../components/casebook/NewsNote.tsx';
import { Plain } from '../../components/casebook/Plain.tsx';
import { SearchBox } from '../../components/casebook/SearchBox.tsx';
import type { Surroundings } from '../../components/casebook/surroundings.ts';
import { TroubleNote } from '../../components/casebook/TroubleNote.tsx';
import {
  campaignsHash,
  caseHash,
  casesHash,
  datesHash,
  followingHash,
  letterAddress,
  lettersHash,
  methodHash,
  type Route,
  settingsHash,
  wordsHash,
} from '../../lib/casebook/route.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';
import type { Casebook } from './casebook.ts';
import { rooms } from './rooms.ts';

const now = new Date();

/** The rooms that the head leads to, each with the views that belong to it. */
const doors: readonly { href: string; name: WordKey; views: readonly Route['view'][] }[] = [
  { href: casesHash, name: 'casebook.nav.cases', views: ['cases'] },
  { href: campaignsHash, name: 'casebook.nav.campaigns', views: ['campaigns'] },
  { href: followingHash, name: 'casebook.nav.following', views: ['following'] },
  { href: lettersHash, name: 'casebook.nav.letters', views: ['letters'] },
  { href: datesHash, name: 'casebook.nav.dates', views: ['dates'] },
  { href: settingsHash, name: 'casebook.nav.settings', views: ['settings', 'seen'] },
];

/** The casebook: one of its rooms at a time, in one frame. */
export function App({ casebook, words }: { casebook: Casebook; words: Words }) {
  const route = casebook.route.value;
  const index = casebook.index.value;
  const follows = casebook.follows.now.value;
  useTitle(casebook, words);
  useFocus(casebook);
  useTextSize(casebook);

  const around: Surroundings = {
    words,
    now,
    links: { case: caseHash, letter: letterAddress },
    follows: {
      known: follows.known && index.state === 'here',
      byPerson: follows.byPerson,
      toggle: (person) => {
        if (index.state !== 'here') return;
        if (follows.byPerson.has(person)) void casebook.follows.unfollow(person);
        else void casebook.follows.follow(person, index.value.version);
      },
    },
  };
  const news = [...casebook.news.value.values()];
  const unread = news.length > 0 && {
    count: news.length,
    says: words('news.nav', { count: news.length }),
  };
  // Where it is read it need not be announced.
  const announced = route.view === 'following' || route.view === 'case' ? [] : news;
  const nav = doors.map(({ href, name, views }) => ({
    href,
    name: words(name),
    here: views.includes(route.view),
    unread: href === followingHash && unread ? unread : undefined,
  }));
  const asked = route.view === 'cases' ? route.asked.text : '';
  const search = <SearchBox query={asked} onQuery={casebook.search} words={words} />;
  const { page: Page, withoutDataset } = rooms[route.view];
  return (
    <Frame
      rooms={nav}
      search={search}
      foot={<Foot methodHref={methodHash} wordsHref={wordsHash} words={words} />}
      words={words}
    >
      <TroubleNote trouble={follows.trouble} words={words} />
      <NewsNote news={announced} followingHref={followingHash} caseHref={caseHash} words={words} />
      {withoutDataset || index.state === 'here' ? (
        <Page casebook={casebook} around={around} />
      ) : (
        index.state === 'broken' && (
          <Plain title={words('casebook.broken.title')}>
            <p>{words('casebook.broken')}</p>
          </Plain>
        )
      )}
    </Frame>
  );
}

/** Every size on the page is a multiple of this one, and this one of the browser's own. */
function useTextSize({ settings }: Casebook): void {
  const size = settings.now.value?.textSize ?? 100;
  useEffect(() => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
  }, [size]);
}

/** The tab says which room, or whose case, is open. */
function useTitle(casebook: Casebook, words: Words): void {
  const title = rooms[casebook.route.value.view].title(casebook, words);
  useEffect(() => {
    document.title = `${title} · ${words('popup.title')}`;
  }, [title, words]);
}

/** A new room begins at its heading, for those who do not see it change; typing in the search field is not disturbed. */
function useFocus(casebook: Casebook): void {
  const last = useRef<string | undefined>(undefined);
  const { view } = casebook.route.value;
  const { place } = rooms[view];
  const here = place ? place(casebook) : '';
  const where = here === undefined ? undefined : `${view} ${here}`;
  useEffect(() => {
    if (where === undefined || where === last.current) return;
    const first = last.current === undefined;
    last.current = where;
    const now = casebook.route.peek();
    // The question whether to follow takes the focus itself.
    const asking = now.view === 'case' && now.ask;
    // A word that was asked about stands somewhere in the list of them all.
    const asked = document.querySelector<HTMLElement>('main [data-asked]');
    asked?.scrollIntoView({ block: 'center' });
    if (first || asking || document.activeElement instanceof HTMLInputElement) return;
    (asked ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
    // Back returns to where one was in a long list: there the browser's own place is kept.
    if (now.view !== 'cases' && !asked) scrollTo(0, 0);
  }, [where, casebook]);
}
