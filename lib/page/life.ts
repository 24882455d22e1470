/** Between two looks, in ms. A timer and not a port to the background: an open port is one more thing that keeps it awake. */
const everyMs = 4_000;

/**
 * Sees to it that the marks of an extension that was updated or removed go from a page at rest, too: Chromium lets its
 * scripts live on, and tells them nothing. `alive` ends the reader when it is not. Only a page with marks is looked after.
 */
export function watchLife(alive: () => boolean, signal: AbortSignal): void {
  const timer = setInterval(alive, everyMs);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  // A tab behind another has its timers held back, by a minute at last.
  document.addEventListener('visibilitychange', () => void alive(), { signal });
}
