import { render } from 'preact';
import browser from 'webextension-polyfill';
import { words } from '../../lib/words/index.ts';
import { App } from './App.tsx';
import { openPopup } from './popup.ts';

const root = document.getElementById('popup');
if (!root) throw new Error('popup.html has lost its root');
document.documentElement.lang = words.locale;

const end = new AbortController();
addEventListener('pagehide', () => end.abort(), { once: true });
const now = new Date();
render(<App popup={openPopup(now, end.signal)} words={words} now={now} />, root);

// A link would replace the popup's own little page: it opens beside the page instead, and the popup is done.
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  void browser.tabs.create({ url: link.href }).then(() => close());
});
