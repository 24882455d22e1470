import { render } from 'preact';
import { Spoken } from '../../components/Spoken.tsx';
import { openSpoken } from '../../lib/words/spoken.ts';
import { App } from './App.tsx';
import { openPetition } from './open.ts';

const root = document.getElementById('petition');
if (!root) throw new Error('petition.html has lost its root');
const spoken = await openSpoken();
document.title = spoken.value('sign.loading');
const opened = await openPetition(new URLSearchParams(location.search));
// The word that stands there while the page opens.
root.replaceChildren();
render(<Spoken words={spoken}>{(words) => <App opened={opened} words={words} />}</Spoken>, root);
