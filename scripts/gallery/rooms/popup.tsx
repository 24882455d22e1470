import { TroubleNote } from '../../../components/casebook/TroubleNote.tsx';
import { JudgedHere } from '../../../components/popup/JudgedHere.tsx';
import { NextDate } from '../../../components/popup/NextDate.tsx';
import { PagePeople } from '../../../components/popup/PagePeople.tsx';
import popupCss from '../../../components/popup/popup.css?inline';
import { ReadAsk } from '../../../components/popup/ReadAsk.tsx';
import { SearchResults } from '../../../components/popup/SearchResults.tsx';
import { SiteSettings } from '../../../components/popup/SiteSettings.tsx';
import { rowOf } from '../../../lib/casebook/row.ts';
import { coreDates, nextOf } from '../../../lib/dataset/yearly-date.ts';
import type { TabState } from '../../../lib/protocol.ts';
import { around } from '../around.ts';
import { dates, index, now, record, summary, words } from '../material.ts';
import { nothing, type Room } from '../specimen.ts';

const found = (id: string, count: number) => ({ row: rowOf(summary(id), now, words.locale), count });
const [ding, gao, wang] = [await record('ding-jiaxi'), await record('gao-zhisheng'), await record('wang-yu')];
const known = new Map([ding, gao, wang].map((person) => [person.id, { person, withheld: undefined }]));
const next = nextOf(coreDates(dates), now);

const state: TabState & { host: string } = {
  findings: [],
  reading: false,
  host: 'www.example.org',
  quiet: false,
  quietEverywhere: false,
  marks: 'all',
  access: 'site',
  canRead: true,
  inPrivate: false,
};
const site = (change: Partial<TabState>) => (
  <SiteSettings
    state={{ ...state, ...change }}
    onQuiet={nothing}
    onForbid={nothing}
    onChange={nothing}
    words={words}
  />
);
const ask = (reading: 'no' | 'now' | 'failed', refused = false) => (
  <ReadAsk
    host={state.host}
    reading={reading}
    refused={refused}
    mayAllow
    onRead={nothing}
    onAllow={nothing}
    words={words}
  />
);

/** The toolbar's window. */
export const popup: Room = {
  id: 'popup',
  name: 'The toolbar’s window',
  css: popupCss,
  specimens: [
    {
      name: 'PagePeople',
      says: 'Who is named on the page in front of the reader: `view`, the certain ones and those who may be somebody else.',
      states: [
        [
          'two for certain, one perhaps',
          <PagePeople
            {...around}
            view={{
              kind: 'people',
              certain: [found('ding-jiaxi', 3), found('gao-zhisheng', 1)],
              possible: [found('wang-yu', 2)],
            }}
            jumpFailed={false}
            onJump={nothing}
            onJudge={nothing}
            details={(id) => known.get(id)}
          />,
        ],
      ],
      width: 384,
    },
    {
      name: 'SearchResults',
      says: 'What a search finds: the best `rows` of `total`.',
      states: [
        [
          'some',
          <SearchResults
            {...around}
            query="sot"
            rows={[found('nasrin-sotoudeh', 1).row, found('chow-hang-tung', 1).row]}
            total={2}
            everybody={index.people.length}
            details={() => undefined}
          />,
        ],
        [
          'nobody',
          <SearchResults
            {...around}
            query="xyz"
            rows={[]}
            total={0}
            everybody={index.people.length}
            details={() => undefined}
          />,
        ],
      ],
      width: 384,
    },
    {
      name: 'ReadAsk',
      says: 'On a page that is not read: once, always here, or everywhere. `reading` says how far it is.',
      states: [
        ['at first', ask('no')],
        ['going', ask('now')],
        ['failed', ask('failed')],
        ['the browser’s question was refused', ask('no', true)],
      ],
      width: 384,
    },
    {
      name: 'SiteSettings, JudgedHere, NextDate',
      says: 'What holds on this site (`state`), what the reader said of people here, the next day to write on.',
      states: [
        ['marked', site({})],
        ['quiet', site({ quiet: true })],
        ['quiet everywhere', site({ quiet: true, quietEverywhere: true })],
        [
          'judged',
          <JudgedHere
            people={[
              { id: 'wang-yu', primary: 'Wang Yu', verdict: 'not' },
              { id: 'xu-zhiyong', primary: 'Xu Zhiyong', verdict: 'is' },
            ]}
            onTakeBack={nothing}
            words={words}
          />,
        ],
        ['next day', next && <NextDate next={next} words={words} />],
      ],
      width: 384,
    },
    {
      name: 'TroubleNote',
      says: 'What went wrong with keeping something, said once and aloud: `trouble`.',
      states: (['blocked', 'full', 'refused', 'newer', 'lost', 'erased'] as const).map((trouble) => [
        trouble,
        <TroubleNote trouble={trouble} words={words} />,
      ]),
      width: 384,
    },
  ],
};
