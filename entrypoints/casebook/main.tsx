import { render } from 'preact';
import { Spoken } from '../../components/Spoken.tsx';
import { openSpoken } from '../../lib/words/spoken.ts';
import { App } from './App.tsx';
import { openCasebook } from './casebook.ts';

const root = document.getElementById('casebook');
if (!root) throw new Error('casebook.html has lost its root');
const spoken = await openSpoken();
const casebook = openCasebook(spoken, new AbortController().signal);
// The word that stands there while the page opens.
root.replaceChildren();
render(<Spoken words={spoken}>{(words) => <App casebook={casebook} words={words} />}</Spoken>, root);
