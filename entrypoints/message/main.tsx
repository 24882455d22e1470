import { render } from 'preact';
import { words } from '../../lib/words/index.ts';
import { App } from './App.tsx';
import { openMessage } from './open.ts';

const root = document.getElementById('message');
if (!root) throw new Error('message.html has lost its root');
document.documentElement.lang = words.locale;
document.title = words('message.loading');
const opened = await openMessage(new URLSearchParams(location.search).get('person'));
// Bundled, so it comes from the package; a picture drawn before it is there would have another face.
await document.fonts.load('600 40px "Source Serif 4 Variable"').catch(() => undefined);
render(<App opened={opened} words={words} />, root);
