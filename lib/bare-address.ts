/** A browser looks at the address of the page a little after the file was asked for. */
const untilSeenMs = 1_000;

/**
 * Saves a file while the page's address says nothing of whom or what was looked for. Chromium has saved files checked by
 * its maker (Safe Browsing), and tells it the address of the page, its fragment included; of the addresses before it
 * without their fragments. So what a page is about stands behind a `#`, and is taken away for that moment.
 */
export function withBareAddress(save: () => void): void {
  const address = location.href;
  history.replaceState(history.state, '', location.pathname);
  const bare = location.href;
  save();
  setTimeout(() => {
    // The reader may have gone on in the meantime.
    if (location.href === bare) history.replaceState(history.state, '', address);
  }, untilSeenMs);
}
