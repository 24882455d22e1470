import type { ComponentType } from 'preact';
import type { Route } from '../../lib/casebook/route.ts';
import type { Words } from '../../lib/words/index.ts';
import { CampaignPage } from './CampaignPage.tsx';
import { CampaignsPage } from './CampaignsPage.tsx';
import { CasePage } from './CasePage.tsx';
import { CasesPage } from './CasesPage.tsx';
import type { Arriving, Casebook } from './casebook.ts';
import { DatesPage } from './DatesPage.tsx';
import { FollowingPage } from './FollowingPage.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';
import { LettersPage } from './LettersPage.tsx';
import { MethodPage } from './MethodPage.tsx';
import { NowherePage } from './NowherePage.tsx';
import type { PageProps } from './page-props.ts';
import { SeenPage } from './SeenPage.tsx';
import { SettingsPage } from './SettingsPage.tsx';

/** One room of the casebook: its page, and what the tab and the focus need to know of it. */
export interface Room {
  readonly page: ComponentType<PageProps>;
  /** What the tab says. */
  title(casebook: Casebook, words: Words): string;
  /**
   * Names what the page shows, so that the focus goes to its heading when that changes; undefined while it is still on
   * its way. A room that has none is one place.
   */
  place?(casebook: Casebook): string | undefined;
  /** True of a page that can be read when the dataset cannot. */
  readonly withoutDataset?: true;
}

/** Every room by its view. */
export const rooms: Record<Route['view'], Room> = {
  cases: { page: CasesPage, title: (_, words) => words('casebook.title') },
  campaigns: { page: CampaignsPage, title: (_, words) => words('campaigns.title') },
  campaign: {
    page: CampaignPage,
    title: ({ route, campaigns }, words) => {
      const here = route.value;
      const all = campaigns.value;
      if (here.view !== 'campaign' || all.state !== 'here') return words('casebook.title');
      return all.value.find(({ id }) => id === here.campaign)?.name ?? words('casebook.title');
    },
    place: ({ route, campaigns }) =>
      route.value.view === 'campaign' ? arrived(campaigns.value, route.value.campaign) : undefined,
  },
  case: {
    page: CasePage,
    title: (casebook, words) => nameOf(casebook) ?? words('casebook.title'),
    place: placeOfPerson,
  },
  report: {
    page: CasePage,
    title: (casebook, words) => {
      const name = nameOf(casebook);
      return name === undefined ? words('casebook.title') : words('report.heading', { name });
    },
    place: placeOfPerson,
  },
  following: { page: FollowingPage, title: (_, words) => words('casebook.following.title') },
  dates: {
    page: DatesPage,
    title: (_, words) => words('dates.title'),
    place: ({ dates }) => arrived(dates.value, 'dates'),
  },
  seen: { page: SeenPage, title: (_, words) => words('seen.title') },
  letters: { page: LettersPage, title: (_, words) => words('letters.title') },
  settings: { page: SettingsPage, title: (_, words) => words('settings.title') },
  method: {
    page: MethodPage,
    title: (_, words) => words('method.link'),
    place: ({ method }) => arrived(method.value, 'method'),
    withoutDataset: true,
  },
  words: {
    page: GlossaryPage,
    title: (_, words) => words('glossary.link'),
    place: ({ route }) => (route.value.view === 'words' ? (route.value.word ?? 'words') : undefined),
    withoutDataset: true,
  },
  nowhere: {
    page: NowherePage,
    title: (_, words) => words('casebook.nowhere.title'),
    withoutDataset: true,
  },
};

const nameOf = ({ person }: Casebook): string | undefined =>
  person.value.state === 'here' ? person.value.value.names.primary : undefined;

const arrived = ({ state }: Arriving<unknown>, what: string): string | undefined =>
  state === 'coming' ? undefined : `${what} ${state}`;

function placeOfPerson({ route, person }: Casebook): string | undefined {
  return 'person' in route.value ? arrived(person.value, route.value.person) : undefined;
}
