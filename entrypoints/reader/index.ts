import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compiledGate } from '../../generated/lexicon.ts';
import { isPartOfPage, takeOverPage } from '../../lib/page/shared-world.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { loadGate } from '../../lib/recognition/match/gate-tables.ts';
import { messageBridge } from './bridge.ts';
import { answerCommands } from './commands.ts';

/*
 * Runs in news pages, with as little as tells whether a name may stand there. An unlisted script that wxt.config.ts puts into the manifest's content_scripts, and no content
 * script of WXT's: those announce themselves to the page, with an event and a posted message that carry the
 * extension's id (wxt/utils/content-script-context), and a page that Vigil is quiet on must see nothing.
 */
export default defineUnlistedScript(() => {
  if (!isPartOfPage()) return;
  const signal = takeOverPage();
  const start = () => {
    if (signal.aborted) return;
    const reader = watchPage({ gate: loadGate(compiledGate), bridge: messageBridge(), signal });
    answerCommands(reader, signal);
    if (window.top !== window) globalThis.vigilFindings = () => reader.look();
  };
  // The page first: it has only just been shown.
  const begin = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 1_000 });
    else setTimeout(start, 50);
  };
  // A page that Chromium prepares unseen shares its tab with the one in front: its badge would be the other's.
  if ((document as { readonly prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', begin, { once: true, signal });
  else begin();
});
