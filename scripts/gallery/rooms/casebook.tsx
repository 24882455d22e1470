import css from '../../../components/casebook/casebook.css?inline';
import { Foot } from '../../../components/casebook/Foot.tsx';
import { Frame } from '../../../components/casebook/Frame.tsx';
import { LettersView } from '../../../components/casebook/LettersView.tsx';
import { NewsNote } from '../../../components/casebook/NewsNote.tsx';
import { SearchBox } from '../../../components/casebook/SearchBox.tsx';
import { SeenView } from '../../../components/casebook/SeenView.tsx';
import { CampaignPage } from '../../../entrypoints/casebook/CampaignPage.tsx';
import { CampaignsPage } from '../../../entrypoints/casebook/CampaignsPage.tsx';
import { CasePage } from '../../../entrypoints/casebook/CasePage.tsx';
import { CasesPage } from '../../../entrypoints/casebook/CasesPage.tsx';
import { DatesPage } from '../../../entrypoints/casebook/DatesPage.tsx';
import { FollowingPage } from '../../../entrypoints/casebook/FollowingPage.tsx';
import type { CaseQuery } from '../../../lib/casebook/case-query.ts';
import { everyCase } from '../../../lib/casebook/case-query.ts';
import { around, casebookAt } from '../around.ts';
import { record, words } from '../material.ts';
import { nothing, type Room } from '../specimen.ts';

const ding = await record('ding-jiaxi');
const news = {
  person: ding.id,
  name: ding.names.primary,
  changes: [
    { kind: 'custody', from: 'disappeared', to: 'imprisoned', asOf: '2026-11-20' },
    { kind: 'sentence', from: undefined, to: '12 years' },
  ] as const,
};
const cases = (asked: Partial<CaseQuery>) => (
  <CasesPage
    casebook={casebookAt({ view: 'cases', asked: { ...everyCase, ...asked } }, { asked })}
    around={around}
  />
);
const caseOf = async (id: string, ask = false) => {
  const person = await record(id);
  return <CasePage casebook={casebookAt({ view: 'case', person: id, ask }, { person })} around={around} />;
};
const letters = (count: 0 | 1) => (
  <LettersView
    letters={
      count === 0
        ? []
        : [
            {
              id: 'one',
              person: 'Ding Jiaxi',
              href: '#',
              recipient: 'Minister of Justice of the People’s Republic of China',
              day: '2026-08-02',
              about: ['Release', 'printed', 'English'],
              text: { subject: 'Ding Jiaxi', body: 'Your Excellency,' },
              replies: [{ day: '2026-09-30', note: 'A card that it was received.' }],
              waiting: true,
            },
          ]
    }
    setAside={count}
    onReply={nothing}
    onForget={nothing}
    onExport={nothing}
    settingsHref="#"
    words={words}
  >
    {null}
  </LettersView>
);

/** The casebook’s rooms, each as its real page draws it. */
export const casebook: Room = {
  id: 'casebook',
  name: 'The casebook: lists',
  css,
  specimens: [
    {
      name: 'Frame',
      says: 'Around every room: the `rooms` it leads to, the search field, the foot.',
      states: [
        [
          'something unread',
          <Frame
            rooms={[
              { href: '#a', name: words('casebook.nav.cases'), here: true },
              {
                href: '#b',
                name: words('casebook.nav.following'),
                here: false,
                unread: { count: 2, says: words('news.nav', { count: 2 }) },
              },
              { href: '#c', name: words('casebook.nav.settings'), here: false },
            ]}
            search={<SearchBox query="Ding" onQuery={nothing} words={words} />}
            foot={<Foot methodHref="#m" wordsHref="#w" words={words} />}
            words={words}
          >
            <NewsNote news={[news]} followingHref="#" caseHref={() => '#'} words={words} />
          </Frame>,
        ],
      ],
    },
    {
      name: 'CasesView',
      says: 'The people that `query` asks for, as a list with their years in custody, or as a table; with counts that filter.',
      states: [
        ['list', cases({})],
        ['table', cases({ look: 'table' })],
        ['nobody fits', cases({ text: 'nobody at all' })],
      ],
    },
    {
      name: 'FollowingView, LettersView, SeenView, DatesView',
      says: 'What is kept on this computer: the followed cases with what changed, the letters, where names were met, the days to write on.',
      states: [
        [
          'following, with news',
          <FollowingPage
            casebook={casebookAt({ view: 'following' }, { news: new Map([[ding.id, news]]) })}
            around={around}
          />,
        ],
        ['no letter yet', letters(0)],
        ['a letter without a reply to it', letters(1)],
        [
          'seen in the news',
          <SeenView
            on
            days={[
              { day: '2026-11-19', met: [{ id: 'a', name: 'Ding Jiaxi', href: '#', host: 'www.bbc.com' }] },
            ]}
            setAside={0}
            settingsHref="#"
            onClear={nothing}
            words={words}
          />,
        ],
        ['dates', <DatesPage casebook={casebookAt({ view: 'dates' })} around={around} />],
      ],
    },
    {
      name: 'CampaignsView',
      says: 'What several cases are part of, and the list of such things.',
      states: [
        [
          'one found',
          <CampaignsPage casebook={casebookAt({ view: 'campaigns', text: 'Xiamen' })} around={around} />,
        ],
      ],
    },
  ],
};

/** One case, and one campaign. */
export const cases1: Room = {
  id: 'case',
  name: 'The casebook: one case',
  css,
  specimens: [
    {
      name: 'CaseView',
      says: 'Everything known of one `person`: a story to read, how things stand, what can be done, and how Vigil knows.',
      states: [
        ['imprisoned, followed', await caseOf('ding-jiaxi')],
        ['asks whether to follow; no letter', await caseOf('ji-sizun', true)],
      ],
    },
    {
      name: 'CampaignView',
      says: 'What several cases belong to, with its people.',
      states: [
        [
          'the Xiamen case',
          <CampaignPage
            casebook={casebookAt({ view: 'campaign', campaign: 'xiamen-gathering' })}
            around={around}
          />,
        ],
      ],
    },
  ],
};
