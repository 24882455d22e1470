import { render } from 'preact';
import { words } from '../../lib/words/index.ts';
import { App } from './App.tsx';
import { openCasebook } from './casebook.ts';

const root = document.getElementById('casebook');
if (!root) throw new Error('casebook.html has lost its root');
document.documentElement.lang = words.locale;
render(<App casebook={openCasebook(new AbortController().signal)} words={words} />, root);
