import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glance } from '../lib/tab/glance.ts';

/** Runs first in the popup: what its list needs is on the way while the popup itself is still being read. */
export default defineUnlistedScript(() => {
  globalThis.vigilGlance = glance(location.search);
});
