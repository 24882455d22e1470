import { effect } from '@preact/signals';
import { render } from 'preact';
import { Spoken } from '../../components/Spoken.tsx';
import { FirstPage } from '../../components/welcome/FirstPage.tsx';
import { sample } from '../../components/welcome/sample.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { compiledGate, compiledNames } from '../../generated/lexicon.ts';
import { caseAddress, wordsAddress } from '../../lib/casebook/route.ts';
import { firstReports } from '../../lib/dataset/first-reports.ts';
import { loadIndex, loadPerson } from '../../lib/dataset/load.ts';
import { readPackaged } from '../../lib/packaged.ts';
import { startReader } from '../../lib/page/reader.ts';
import { loadLexicon } from '../../lib/recognition/lexicon.ts';
import { newsHosts, readingOf, typedHost } from '../../lib/tab/news-list.ts';
import { openSpoken } from '../../lib/words/spoken.ts';
import { answerCommands } from '../reader/commands.ts';
import { welcomeBridge } from './bridge.ts';
import { Language } from './Language.tsx';

const root = document.getElementById('welcome');
if (!root) throw new Error('welcome.html has lost its root');

const [spoken, index] = await Promise.all([openSpoken(), loadIndex(readPackaged)]);
effect(() => {
  document.title = spoken.value('welcome.title');
});
const named = sample
  .flatMap(({ rests }) => Object.keys(rests))
  .flatMap((id) => index.people.find((person) => person.id === id) ?? []);
const records = await Promise.all(named.map(({ id }) => loadPerson(readPackaged, index, id)));
const reports = firstReports(
  records.filter((person) => person !== undefined),
  (host) => readingOf(host) === 'marked',
  3,
);
// The word that stands there while the page opens.
root.replaceChildren();
render(
  <Spoken words={spoken}>
    {(words) => (
      <WelcomeView
        words={words}
        language={<Language words={words} />}
        everybody={index.people.length}
        named={named}
        marks={'highlights' in CSS}
        firstPage={
          <FirstPage
            sites={newsHosts.size}
            look={(typed) => {
              const host = typedHost(typed);
              return host === undefined ? undefined : { host, reading: readingOf(host) };
            }}
            reports={reports}
            words={words}
          />
        }
        casesHref="/casebook.html"
        wordsHref={wordsAddress}
        caseHref={caseAddress}
      />
    )}
  </Spoken>,
  root,
);

// The real reader on a real page: what marks the names here marks them in the news.
const article = document.getElementById('sample');
if (!article) throw new Error('welcome.html has lost its sample');
const { signal } = new AbortController();
const lexicon = loadLexicon({ ...compiledNames, gate: compiledGate });
answerCommands(startReader({ lexicon, bridge: welcomeBridge(index, spoken), root: article, signal }), signal);
