import { render } from 'preact';
import { words } from '../../lib/words/index.ts';
import { App } from './App.tsx';
import { openPetition } from './open.ts';

const root = document.getElementById('petition');
if (!root) throw new Error('petition.html has lost its root');
document.documentElement.lang = words.locale;
document.title = words('sign.loading');
const opened = await openPetition(new URLSearchParams(location.search));
render(<App opened={opened} words={words} />, root);
