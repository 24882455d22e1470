import type { Finding } from './bridge.ts';
import type { CardOpener } from './card/contract.ts';
import type { Recogniser } from './watch.ts';

/*
 * Vigil's scripts in one page share a global object that the page's own scripts cannot see. What they leave there
 * for each other is named here, and nowhere else.
 */
declare global {
  /** Left by card.js for the reader that had it fetched. */
  var vigilCard: CardOpener | undefined;
  /** Left by recogniser.js for the watch that had it fetched. */
  var vigilRecogniser: Recogniser | undefined;
  /** Ends the reader that runs in this page. */
  var vigilReader: AbortController | undefined;
  /** Who was found in this frame; only where it is a frame of a page, which is asked together with the page. */
  var vigilFindings: (() => readonly Finding[]) | undefined;
}

// In Chromium an element of the page with such an id would be found here; a property of our own hides it.
for (const name of ['vigilCard', 'vigilRecogniser', 'vigilReader', 'vigilFindings'])
  if (!Object.hasOwn(globalThis, name))
    Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });

/** Ends the reader that may already run in this page (the button was clicked twice), and makes room for a new one. */
export function takeOverPage(): AbortSignal {
  globalThis.vigilReader?.abort();
  // After an update, what an older reader fetched is older, too.
  globalThis.vigilCard = globalThis.vigilRecogniser = undefined;
  globalThis.vigilReader = new AbortController();
  return globalThis.vigilReader.signal;
}

/**
 * True for the page in the window, and for a frame that is part of it: of one origin with it, whether it has an address
 * or its text stands in the page itself (`srcdoc`). Frames without either are what advertisements are put together in.
 */
export function isPartOfPage(): boolean {
  try {
    if (window.top === window) return true;
    return location.href !== 'about:blank' && window.top?.location.origin === window.origin;
  } catch {
    return false;
  }
}

/** Ends this page's reader for good. */
export function leavePage(): void {
  globalThis.vigilReader?.abort();
}
