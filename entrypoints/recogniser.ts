import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compiledNames } from '../generated/lexicon.ts';
import { startReader } from '../lib/page/reader.ts';
import '../lib/page/shared-world.ts';
import { lexiconBehind } from '../lib/recognition/lexicon.ts';

/** The names, and all that reads and marks a page: put into a page in which a name may stand. */
export default defineUnlistedScript(() => {
  globalThis.vigilRecogniser = ({ gate, ...page }) =>
    startReader({ lexicon: lexiconBehind(gate, compiledNames), ...page });
});
