import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Spoken } from '../../components/Spoken.tsx';
import { glance } from '../../lib/tab/glance.ts';
import { openSpoken } from '../../lib/words/spoken.ts';
import { App } from './App.tsx';
import { openPopup } from './popup.ts';

const root = document.getElementById('popup');
if (!root) throw new Error('popup.html has lost its root');
const end = new AbortController();
addEventListener('pagehide', () => end.abort(), { once: true });
const now = new Date();
const look = globalThis.vigilGlance ?? glance(location.search);
const popup = openPopup(look, now, end.signal);
const spoken = await openSpoken(look.table);
// The word that stands there while the page opens.
root.replaceChildren();
render(<Spoken words={spoken}>{(words) => <App popup={popup} words={words} now={now} />}</Spoken>, root);

// A link would replace the popup's own little page: it opens beside the page instead, and the popup is done.
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  void browser.tabs.create({ url: link.href }).then(() => close());
});
