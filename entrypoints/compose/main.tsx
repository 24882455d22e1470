import { render } from 'preact';
import { Spoken } from '../../components/Spoken.tsx';
import { openSpoken } from '../../lib/words/spoken.ts';
import { App } from './App.tsx';
import { openLetter } from './open.ts';

const root = document.getElementById('compose');
if (!root) throw new Error('compose.html has lost its root');
const spoken = await openSpoken();
document.title = spoken.value('compose.loading');
const asked = new URLSearchParams(location.hash.slice(1) || location.search);
const opened = await openLetter(asked.get('person') ?? '');
// Another person's letter is another page.
addEventListener('hashchange', () => location.reload());
// The word that stands there while the page opens.
root.replaceChildren();
render(<Spoken words={spoken}>{(words) => <App opened={opened} words={words} />}</Spoken>, root);
