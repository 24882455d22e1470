import { render } from 'preact';
import { Spoken } from '../../components/Spoken.tsx';
import { openSpoken } from '../../lib/words/spoken.ts';
import { App } from './App.tsx';
import { openMessage } from './open.ts';

const root = document.getElementById('message');
if (!root) throw new Error('message.html has lost its root');
const spoken = await openSpoken();
document.title = spoken.value('message.loading');
const opened = await openMessage(new URLSearchParams(location.search).get('person'));
// Bundled, so it comes from the package; a picture drawn before it is there would have another face.
await document.fonts.load('600 40px "Source Serif 4 Variable"').catch(() => undefined);
// The word that stands there while the page opens.
root.replaceChildren();
render(<Spoken words={spoken}>{(words) => <App opened={opened} words={words} />}</Spoken>, root);
