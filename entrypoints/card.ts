import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardView } from '../components/card/view.ts';
import { createCardOpener } from '../lib/page/card/opener.ts';
import '../lib/page/shared-world.ts';

/** The card's code, put into a page when the first name is pointed at. */
export default defineUnlistedScript(() => {
  globalThis.vigilCard = createCardOpener(cardView);
});
