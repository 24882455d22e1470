import { render } from 'preact';
import { sample } from '../../components/welcome/sample.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { compiledLexicon } from '../../generated/lexicon.ts';
import { caseAddress } from '../../lib/casebook/route.ts';
import { loadIndex } from '../../lib/dataset/load.ts';
import { readPackaged } from '../../lib/packaged.ts';
import { startReader } from '../../lib/page/reader.ts';
import { type CompiledLexicon, loadLexicon } from '../../lib/recognition/lexicon.ts';
import { words } from '../../lib/words/index.ts';
import { answerCommands } from '../reader/commands.ts';
import { welcomeBridge } from './bridge.ts';

const root = document.getElementById('welcome');
if (!root) throw new Error('welcome.html has lost its root');
document.documentElement.lang = words.locale;
document.title = words('welcome.title');

const index = await loadIndex(readPackaged);
const named = sample
  .flatMap(({ rests }) => Object.keys(rests))
  .flatMap((id) => index.people.find((person) => person.id === id) ?? []);
render(
  <WelcomeView
    words={words}
    everybody={index.people.length}
    named={named}
    marks={'highlights' in CSS}
    casesHref="/casebook.html"
    caseHref={caseAddress}
  />,
  root,
);

// The real reader on a real page: what marks the names here marks them in the news.
const article = document.getElementById('sample');
if (!article) throw new Error('welcome.html has lost its sample');
const { signal } = new AbortController();
const lexicon = loadLexicon(compiledLexicon as CompiledLexicon);
answerCommands(startReader({ lexicon, bridge: welcomeBridge(index), root: article, signal }), signal);
