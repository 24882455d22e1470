import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compiledLexicon } from '../../generated/lexicon.ts';
import { startReader } from '../../lib/page/reader.ts';
import { isPartOfPage, takeOverPage } from '../../lib/page/shared-world.ts';
import { type CompiledLexicon, loadLexicon } from '../../lib/recognition/lexicon.ts';
import { messageBridge } from './bridge.ts';
import { answerCommands } from './commands.ts';

/*
 * Runs in news pages. An unlisted script that wxt.config.ts puts into the manifest's content_scripts, and no content
 * script of WXT's: those announce themselves to the page, with an event and a posted message that carry the
 * extension's id (wxt/utils/content-script-context), and a page that Vigil is quiet on must see nothing.
 */
export default defineUnlistedScript(() => {
  if (!isPartOfPage()) return;
  const signal = takeOverPage();
  const start = () => {
    if (signal.aborted) return;
    const reader = startReader({
      lexicon: loadLexicon(compiledLexicon as CompiledLexicon),
      bridge: messageBridge(),
      signal,
    });
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
