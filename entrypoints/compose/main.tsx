import { render } from 'preact';
import { words } from '../../lib/words/index.ts';
import { App } from './App.tsx';
import { openLetter } from './open.ts';

const root = document.getElementById('compose');
if (!root) throw new Error('compose.html has lost its root');
document.documentElement.lang = words.locale;
document.title = words('compose.loading');
const opened = await openLetter(new URLSearchParams(location.search).get('person') ?? '');
render(<App opened={opened} words={words} />, root);
