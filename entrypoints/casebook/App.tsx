import { useEffect, useRef } from 'preact/hooks';
import { Foot } from '../../components/casebook/Foot.tsx';
import { Frame } from '../../components/casebook/Frame.tsx';
import { Plain } from '../../components/casebook/Plain.tsx';
import { SearchBox } from '../../components/casebook/SearchBox.tsx';
import type { Surroundings } from '../../components/casebook/surroundings.ts';
import { TroubleNote } from '../../components/casebook/TroubleNote.tsx';
import { caseHash, casesHash, followingHash, letterAddress, methodHash } from '../../lib/casebook/route.ts';
import type { Words } from '../../lib/words/index.ts';
import { CampaignPage } from './CampaignPage.tsx';
import { CasePage } from './CasePage.tsx';
import { CasesPage } from './CasesPage.tsx';
import type { Casebook } from './casebook.ts';
import { FollowingPage } from './FollowingPage.tsx';
import { MethodPage } from './MethodPage.tsx';

const now = new Date();

/** The casebook: one of its rooms at a time, in one frame. */
export function App({ casebook, words }: { casebook: Casebook; words: Words }) {
  const route = casebook.route.value;
  const index = casebook.index.value;
  const follows = casebook.follows.now.value;
  useTitle(casebook, words);
  useFocus(casebook);

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
  const rooms = [
    { href: casesHash, name: words('casebook.nav.cases'), here: route.view === 'cases' },
    { href: followingHash, name: words('casebook.nav.following'), here: route.view === 'following' },
  ];
  const search = <SearchBox query={casebook.query.value} onQuery={casebook.search} words={words} />;
  const page = { casebook, around };
  return (
    <Frame rooms={rooms} search={search} foot={<Foot methodHref={methodHash} words={words} />} words={words}>
      <TroubleNote trouble={follows.trouble} words={words} />
      {route.view === 'nowhere' ? (
        <Plain title={words('casebook.nowhere.title')}>
          <p>{words('casebook.nowhere')}</p>
          <a class="button" href={casesHash}>
            {words('casebook.back')}
          </a>
        </Plain>
      ) : route.view === 'method' ? (
        <MethodPage {...page} />
      ) : index.state === 'broken' ? (
        <Plain title={words('casebook.broken.title')}>
          <p>{words('casebook.broken')}</p>
        </Plain>
      ) : index.state !== 'here' ? null : 'person' in route ? (
        <CasePage {...page} />
      ) : route.view === 'campaign' ? (
        <CampaignPage {...page} />
      ) : route.view === 'following' ? (
        <FollowingPage {...page} />
      ) : (
        <CasesPage {...page} />
      )}
    </Frame>
  );
}

/** The tab says which room, or whose case, is open. */
function useTitle({ route, person, campaigns }: Casebook, words: Words): void {
  const here = route.value;
  const { view } = here;
  const open = person.value;
  const all = campaigns.value;
  const campaign =
    here.view === 'campaign' && all.state === 'here'
      ? all.value.find(({ id }) => id === here.campaign)
      : undefined;
  const title =
    view === 'following'
      ? words('casebook.following.title')
      : view === 'method'
        ? words('method.link')
        : view === 'report' && open.state === 'here'
          ? words('report.heading', { name: open.value.names.primary })
          : view === 'case' && open.state === 'here'
            ? open.value.names.primary
            : (campaign?.name ?? words('casebook.title'));
  useEffect(() => {
    document.title = `${title} · ${words('popup.title')}`;
  }, [title, words]);
}

/** A new room begins at its heading, for those who do not see it change; typing in the search field is not disturbed. */
function useFocus({ route, person, campaigns, method }: Casebook): void {
  const last = useRef<string | undefined>(undefined);
  const { view } = route.value;
  const all = campaigns.value;
  const open = person.value;
  const where =
    view === 'case' || view === 'report'
      ? open.state === 'coming'
        ? undefined
        : `${view} ${route.value.person} ${open.state}`
      : view === 'campaign'
        ? all.state === 'coming'
          ? undefined
          : `campaign ${route.value.campaign}`
        : view === 'method' && method.value.state === 'coming'
          ? undefined
          : view;
  useEffect(() => {
    if (where === undefined || where === last.current) return;
    const first = last.current === undefined;
    last.current = where;
    // The question whether to follow takes the focus itself.
    const asking = route.peek().view === 'case' && location.hash.includes('?');
    if (first || asking || document.activeElement instanceof HTMLInputElement) return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [where]);
}
